import { View } from '@tarojs/components'
import { useState } from 'react'
import { handlerKindLabels, handlerKinds } from '@contract/handling/vocabulary'
import { useReply } from '@/shared/api-client/use-reply'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { ListRow } from '@/shared/ui/list-row'
import { SectionTitle } from '@/shared/ui/section-title'
import { Segmented } from '@/shared/ui/segmented'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { staffApi } from '../api'
import { staffCopy as copy } from '../copy'
import { handlerNote } from '../staff-words'
import type { HandlerLine } from '../types'
import type { Managed } from '../use-management'
import { HandlerSheet } from './handler-sheet'

type State = 'open' | 'closed'
const states = [{ value: 'open', name: copy.open }, { value: 'closed', name: copy.closed }] as const

/** The units that handle for the street, by kind. */
export const HandlersPart = ({ managed }: { managed: Managed }) => {
  const [state, setState] = useState<State>('open')
  const [opened, setOpened] = useState<HandlerLine | 'new' | null>(null)
  const { reply, reload } = useReply(`handlers ${state}`, () => staffApi.handlers(state))
  const changed = () => {
    setOpened(null)
    void reload()
  }
  if (reply.state === 'loading') return <SkeletonCards count={4} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />
  const { items, mayAdd } = reply.value
  return (
    <View className="mq-staff">
      {mayAdd.length > 0 && <Button icon="plus" onPress={() => setOpened('new')}>{copy.addHandler}</Button>}
      <Segmented label={copy.handlerStates} options={states} value={state} onChange={setState} />
      {items.length === 0 && <EmptyState icon="building" title={copy.noHandlers} note={copy.noHandlersNote} />}
      {handlerKinds.filter((kind) => items.some((unit) => unit.kind === kind)).map((kind) => (
        <View key={kind}>
          <SectionTitle>{handlerKindLabels[kind]}</SectionTitle>
          <Card rows>{items.filter((unit) => unit.kind === kind).map((unit) => <ListRow key={unit.id} label={unit.name} note={handlerNote(unit)} onPress={() => setOpened(unit)} />)}</Card>
        </View>
      ))}
      {opened && <HandlerSheet key={opened === 'new' ? 'new' : opened.id} unit={opened === 'new' ? null : opened} mayAdd={mayAdd} estates={managed.estates} onClose={() => setOpened(null)} onChanged={changed} />}
    </View>
  )
}

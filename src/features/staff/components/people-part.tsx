import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { usePages } from '@/shared/api-client/use-pages'
import { useReply } from '@/shared/api-client/use-reply'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { Segmented } from '@/shared/ui/segmented'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { TextInput } from '@/shared/ui/text-input'
import { staffApi } from '../api'
import { staffCopy as copy } from '../copy'
import type { StaffLine, StaffRole } from '../types'
import type { Managed } from '../use-management'
import { InviteSheet } from './invite-sheet'
import { StaffRow } from './staff-row'
import { StaffSheet } from './staff-sheet'

type State = 'now' | 'ended'
const states = [{ value: 'now', name: copy.now }, { value: 'ended', name: copy.ended }] as const
const typingMs = 400

/** Looked up once typing rests. */
const useRested = (text: string): string => {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), typingMs)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

/** The people of the street by unit: found, invited, ended. */
export const PeoplePart = ({ managed }: { managed: Managed }) => {
  const [state, setState] = useState<State>('now')
  const [typed, setTyped] = useState('')
  const search = useRested(typed.trim())
  const [mayGive, setMayGive] = useState<readonly StaffRole[]>([])
  const [opened, setOpened] = useState<StaffLine | null>(null)
  const [isInviting, setInviting] = useState(false)
  const units = useReply('handlers', () => staffApi.handlers('open'))
  const pages = usePages(`staff ${state} ${search}`, async (cursor) => {
    const page = await staffApi.list(undefined, search, state, cursor)
    setMayGive(page.mayGive)
    return page
  })
  const changed = () => {
    setOpened(null)
    setInviting(false)
    void pages.reload()
  }
  const handlers = units.reply.state === 'ready' ? units.reply.value.items : []
  return (
    <View className="mq-staff">
      {mayGive.length > 0 && <Button icon="plus" onPress={() => setInviting(true)}>{copy.invite}</Button>}
      <TextInput label={copy.search} kind="search" value={typed} hint={copy.searchHint} maxLength={20} onChange={setTyped} />
      <Segmented label={copy.peopleStates} options={states} value={state} onChange={setState} />
      {pages.state === 'loading' && <SkeletonCards count={4} />}
      {pages.state === 'failed' && <ErrorState code={pages.code} message={pages.message} onRetry={() => void pages.reload()} />}
      {pages.items.length > 0 && <Card rows>{pages.items.map((line) => <StaffRow key={line.id} line={line} onPress={() => setOpened(line)} />)}</Card>}
      {pages.state === 'ready' && pages.items.length === 0 && <EmptyState icon="people" title={search ? copy.emptySearch : copy.emptyTitle} note={search ? copy.emptySearchNote : copy.emptyNote} />}
      <View>
        {pages.state === 'moreFailed' && <ErrorState code={pages.code} message={pages.message} onRetry={() => void pages.loadMore()} />}
        {pages.next !== null && pages.state !== 'moreFailed' && <Button kind="plain" loading={pages.state === 'more'} onPress={() => void pages.loadMore()}>再看一些</Button>}
      </View>
      {isInviting && <InviteSheet mayGive={mayGive} sources={{ ...managed, handlers }} onClose={() => setInviting(false)} onInvited={changed} />}
      {opened && <StaffSheet key={opened.id} line={opened} onClose={() => setOpened(null)} onChanged={changed} />}
    </View>
  )
}

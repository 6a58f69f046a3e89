import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { WhoIsHere } from '@/features/person/components/who-is-here'
import { personCopy } from '@/features/person/copy'
import { useAsking } from '@/features/person/use-asking'
import { drafts } from '@/shared/keep/drafts'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { Page } from '@/shared/ui/page'
import { SectionTitle } from '@/shared/ui/section-title'
import { useApp } from '@/store'
import { Account } from '../account'
import { ForgetSheet } from './forget-sheet'
import './index.scss'

const count = (many: number): string => (many > 0 ? personCopy.count(many) : personCopy.storedNone)

const DevicePage = () => {
  const me = useApp((state) => state.me)
  const place = useApp((state) => state.place)
  const held = useApp((state) => state.heldCount)
  const waiting = useApp((state) => state.waitingCount) + held
  const [draftCount, setDraftCount] = useState(0)
  const [isAsking, setAsking] = useState(false)
  const look = () => void drafts.list().then((found) => setDraftCount(found.length)).catch(() => undefined)
  // Opened by its address or reloaded: who is signed in is not known yet.
  const asking = useAsking(useApp.getState().refreshMe)
  useDidShow(look)
  return (
    <Page title={personCopy.deviceTitle}>
      {me?.phoneMasked ? <Account me={me} asking={asking} /> : <WhoIsHere me={me} asking={asking} onSignIn={() => openPage(routes.signIn)} />}
      <SectionTitle>{personCopy.stored}</SectionTitle>
      <Card rows>
        <ListRow icon="pencil" label={personCopy.storedDrafts} value={count(draftCount)} />
        <ListRow icon="outbox" label={personCopy.storedWaiting} value={count(waiting)} onPress={() => openPage(routes.outbox)} />
        <ListRow icon="pin" label={personCopy.storedPlace} value={place?.name ?? personCopy.storedNone} onPress={() => openPage(routes.choosePlace)} />
        <ListRow icon="trash" danger label={personCopy.forget} onPress={() => setAsking(true)} />
      </Card>
      <View className="mq-device__note">{personCopy.storedNote}</View>
      <ForgetSheet open={isAsking} waiting={waiting} held={held} onClose={() => setAsking(false)} onForgotten={look} />
    </Page>
  )
}

export default DevicePage

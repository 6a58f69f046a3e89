import { View } from '@tarojs/components'
import { useState, useSyncExternalStore } from 'react'
import { OutboxCard } from '@/features/issue/components/outbox-card'
import { issueCopy, outboxCopy } from '@/features/issue/copy'
import { mendInDraft } from '@/features/issue/raise-draft'
import { isMine } from '@/shared/api-client/owner'
import { outbox, outboxItems } from '@/shared/keep/outbox'
import type { OutboxItem } from '@/shared/keep/outbox-item'
import { openPage, replacePage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { EmptyState } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'
import { Sheet } from '@/shared/ui/sheet'
import { useNow } from '@/shared/when/use-now'
import { useApp } from '@/store'

const OutboxPage = () => {
  const now = useNow()
  const items = useSyncExternalStore(outboxItems.subscribe, outboxItems.get, outboxItems.get).filter((item) => isMine(item.owner))
  const held = useApp((state) => state.heldCount)
  const [discarding, setDiscarding] = useState<OutboxItem | null>(null)
  const [problem, setProblem] = useState('')
  const mend = async (item: OutboxItem) => {
    if (await mendInDraft(item)) replacePage(routes.raise)
    else setProblem(outboxCopy.otherDraft)
  }
  const discard = async () => {
    if (discarding) await outbox.discard(discarding.key)
    setDiscarding(null)
  }
  return (
    <Page title={outboxCopy.title}>
      {items.length === 0 && held === 0
        ? <EmptyState icon="outbox" title={outboxCopy.emptyTitle} note={outboxCopy.emptyNote} action={{ text: issueCopy.raise, onPress: () => openPage(routes.raise) }} />
        : items.length > 0 && <View className="mq-outbox__note">{outboxCopy.note}</View>}
      <View {...aria({ live: 'assertive' })}>{problem}</View>
      {items.map((item) => (
        <OutboxCard key={item.key} item={item} now={now} onRetry={() => void outbox.retry(item.key)} onMend={() => void mend(item)} onDiscard={() => setDiscarding(item)} />
      ))}
      {held > 0 && <HeldCard count={held} />}
      <Sheet open={discarding !== null} title={outboxCopy.discardTitle} onClose={() => setDiscarding(null)} foot={<Button kind="danger" onPress={() => void discard()}>{outboxCopy.discard}</Button>}>
        <View>{outboxCopy.discardNote}</View>
      </Sheet>
    </Page>
  )
}

/** Written by somebody else on this device: that there is something, and nothing of what. */
const HeldCard = ({ count }: { count: number }) => {
  const isKnown = useApp((state) => Boolean(state.me?.phoneMasked))
  return (
    <Card>
      <View className="mq-outbox__held">{outboxCopy.heldTitle(count)}</View>
      <View className="mq-outbox__line">{outboxCopy.heldNote}</View>
      {!isKnown && <Button kind="quiet" size="row" onPress={() => openPage(routes.signIn)}>{outboxCopy.signIn}</Button>}
    </Card>
  )
}

export default OutboxPage

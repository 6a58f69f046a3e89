import { View } from '@tarojs/components'
import { useState, useSyncExternalStore } from 'react'
import { OutboxCard } from '@/features/issue/components/outbox-card'
import { issueCopy, outboxCopy } from '@/features/issue/copy'
import { mendInDraft } from '@/features/issue/raise-draft'
import { outbox, outboxItems } from '@/shared/keep/outbox'
import type { OutboxItem } from '@/shared/keep/outbox-item'
import { openPage, replacePage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'
import { Sheet } from '@/shared/ui/sheet'
import { useNow } from '@/shared/when/use-now'

const OutboxPage = () => {
  const now = useNow()
  const items = useSyncExternalStore(outboxItems.subscribe, outboxItems.get, outboxItems.get)
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
      {items.length === 0
        ? <EmptyState icon="outbox" title={outboxCopy.emptyTitle} note={outboxCopy.emptyNote} action={{ text: issueCopy.raise, onPress: () => openPage(routes.raise) }} />
        : <View className="mq-outbox__note">{outboxCopy.note}</View>}
      <View {...aria({ live: 'assertive' })}>{problem}</View>
      {items.map((item) => (
        <OutboxCard key={item.key} item={item} now={now} onRetry={() => void outbox.retry(item.key)} onMend={() => void mend(item)} onDiscard={() => setDiscarding(item)} />
      ))}
      <Sheet open={discarding !== null} title={outboxCopy.discardTitle} onClose={() => setDiscarding(null)} foot={<Button kind="danger" onPress={() => void discard()}>{outboxCopy.discard}</Button>}>
        <View>{outboxCopy.discardNote}</View>
      </Sheet>
    </Page>
  )
}

export default OutboxPage

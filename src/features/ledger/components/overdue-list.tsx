import { View } from '@tarojs/components'
import type { Reply } from '@/shared/api-client/use-reply'
import { Card } from '@/shared/ui/card'
import { Chip } from '@/shared/ui/chip'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { ledgerCopy } from '../copy'
import { lateWords } from '../describe-row'
import type { OverdueWork } from '../types'
import './overdue-list.scss'

/** What departments are late with: which unit, what, since when. Nothing of it opens: it is theirs and the street's. */
export const OverdueList = ({ reply, reload }: { reply: Reply<readonly OverdueWork[]>; reload: () => Promise<void> }) => {
  if (reply.state === 'loading') return <SkeletonCards count={2} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />
  if (reply.value.length === 0) return <EmptyState icon="check" title={ledgerCopy.noneLate} note={ledgerCopy.noneLateNote} />
  return (
    <Card>
      {reply.value.map((work) => (
        <View key={work.number} className="mq-late">
          <View className="mq-late__head">
            <View className="mq-late__unit">{work.unit}</View>
            <Chip tone="red" text={lateWords(work)} />
          </View>
          <View>{work.title}</View>
          <View className="mq-late__note">{[work.number, work.place].join(' · ')}</View>
        </View>
      ))}
    </Card>
  )
}

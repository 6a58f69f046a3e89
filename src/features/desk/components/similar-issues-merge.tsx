import { View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { sayDay } from '@/shared/when/say-when'
import { deskCopy } from '../copy'
import type { DeskIssue } from '../types'
import type { Merge } from '../use-merge'
import './similar-issues.scss'

interface SimilarIssuesMergeProps {
  issue: DeskIssue
  merge: Merge
  now: number
}

/** Says what a merge does before it is done. */
export const SimilarIssuesMerge = ({ issue, merge: { into, busy, error, close, submit }, now }: SimilarIssuesMergeProps) => (
  <Sheet open={into !== null} title={deskCopy.merge} onClose={close} foot={<Button loading={busy} onPress={() => void submit()}>{deskCopy.merge}</Button>}>
    {into && (
      <View className="mq-desk-similar__sheet">
        <View>
          <View className="mq-desk-similar__note">{deskCopy.mergeThis}</View>
          <View>{issue.title}</View>
        </View>
        <View>
          <View className="mq-desk-similar__note">{deskCopy.mergeInto}</View>
          <View>{into.title}</View>
          <View className="mq-desk-similar__note">{[into.placeName, sayDay(into.raisedAt, now), into.holder].join(' · ')}</View>
        </View>
        <View>{deskCopy.mergeNote}</View>
        {error && <View className="mq-desk-similar__error" {...aria({ role: 'alert' })}>{error}</View>}
      </View>
    )}
  </Sheet>
)

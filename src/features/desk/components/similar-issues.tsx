import { View } from '@tarojs/components'
import { call } from '@/shared/api-client/call'
import { useReply } from '@/shared/api-client/use-reply'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { Pressable } from '@/shared/ui/pressable'
import { sayDay } from '@/shared/when/say-when'
import { deskCopy } from '../copy'
import type { DeskIssue } from '../types'
import './similar-issues.scss'

interface SimilarIssuesProps {
  issue: Pick<DeskIssue, 'id' | 'title' | 'text' | 'communityId'>
  now: number
  onOpen: (id: string) => void
}

/** Published issues of the same community that say the same: context for who answers. Without any it is not there. */
export const SimilarIssues = ({ issue, now, onOpen }: SimilarIssuesProps) => {
  const text = issue.text ?? issue.title
  const { reply } = useReply(`${issue.id} ${text}`, () => call('findSimilarIssues', { body: { text, placeId: issue.communityId } }))
  const others = reply.state === 'ready' ? reply.value.items.filter(({ id }) => id !== issue.id) : []
  if (others.length === 0) return null
  return (
    <Card tone="teal">
      <Heading level={2} className="mq-desk-similar__title">{deskCopy.similar}</Heading>
      {others.map((row) => (
        <Pressable key={row.id} className="mq-desk-similar__row" onPress={() => onOpen(row.id)}>
          <View>{row.title}</View>
          <View className="mq-desk-similar__note">{[row.placeName, sayDay(row.raisedAt, now), row.chip.text].join(' · ')}</View>
        </Pressable>
      ))}
    </Card>
  )
}

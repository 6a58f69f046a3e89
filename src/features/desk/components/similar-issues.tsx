import { View } from '@tarojs/components'
import { call } from '@/shared/api-client/call'
import { useReply } from '@/shared/api-client/use-reply'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { Pressable } from '@/shared/ui/pressable'
import { sayDay } from '@/shared/when/say-when'
import { deskCopy } from '../copy'
import type { DeskIssue } from '../types'
import type { MergePort } from '../use-merge'
import { SimilarIssuesOfOffice } from './similar-issues-of-office'
import './similar-issues.scss'

interface PublishedProps {
  issue: Pick<DeskIssue, 'id' | 'title' | 'text' | 'communityId'>
  now: number
  onOpen: (id: string) => void
}

/** Published issues of the same community that say the same: context for who answers. Without any it is not there. */
const PublishedIssues = ({ issue, now, onOpen }: PublishedProps) => {
  const text = issue.text ?? issue.title
  const { reply } = useReply(`${issue.id} ${text}`, () => call('findSimilarIssues', { body: { text, placeId: issue.communityId } }))
  const others = reply.state === 'ready' ? reply.value.items.filter(({ id }) => id !== issue.id) : []
  if (others.length === 0) return null
  return (
    <Card tone="teal">
      <Heading level={2} className="mq-desk-similar__title">{deskCopy.similar}</Heading>
      {others.map((row) => (
        <Pressable key={row.id} className="mq-desk-similar__row mq-desk-similar__row--alone" onPress={() => onOpen(row.id)}>
          <View>{row.title}</View>
          <View className="mq-desk-similar__note">{[row.placeName, sayDay(row.raisedAt, now), row.chip.text].join(' · ')}</View>
        </Pressable>
      ))}
    </Card>
  )
}

interface SimilarIssuesProps extends PublishedProps {
  issue: DeskIssue
  /** Where this page merges, what it does afterwards; absent: proposals to look at. */
  merging?: MergePort
}

/** What is like it: for the office that could handle both together, proposals; for others, what is published. */
export const SimilarIssues = ({ issue, now, onOpen, merging }: SimilarIssuesProps) =>
  issue.hats.some((hat) => hat === 'community' || hat === 'street_office')
    ? <SimilarIssuesOfOffice issue={issue} now={now} onOpen={onOpen} merging={merging} />
    : <PublishedIssues issue={issue} now={now} onOpen={onOpen} />

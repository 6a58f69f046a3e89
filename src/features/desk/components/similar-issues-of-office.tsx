import { View } from '@tarojs/components'
import { likenessLabels } from '@contract/handling/vocabulary'
import { call } from '@/shared/api-client/call'
import { useReply } from '@/shared/api-client/use-reply'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { Pressable } from '@/shared/ui/pressable'
import { sayDay } from '@/shared/when/say-when'
import { deskCopy } from '../copy'
import type { DeskIssue, DuplicateIssue } from '../types'
import { useMerge, type MergePort } from '../use-merge'
import { SimilarIssuesMerge } from './similar-issues-merge'
import './similar-issues.scss'

interface RowProps {
  row: DuplicateIssue
  now: number
  onOpen: (id: string) => void
  /** Absent where this issue cannot be handled together with that one. */
  onMerge?: () => void
}

const Row = ({ row, now, onOpen, onMerge }: RowProps) => (
  <View className="mq-desk-similar__row">
    <Pressable className="mq-desk-similar__open" onPress={() => onOpen(row.id)}>
      <View>{row.title}</View>
      <View className="mq-desk-similar__note">{[likenessLabels[row.likeness], row.placeName, sayDay(row.raisedAt, now), row.chip.text].join(' · ')}</View>
    </Pressable>
    {onMerge && <Button kind="plain" size="row" className="mq-desk-similar__merge" label={`${deskCopy.merge}：${row.title}`} onPress={onMerge}>{deskCopy.merge}</Button>}
  </View>
)

interface SimilarIssuesOfOfficeProps {
  issue: DeskIssue
  now: number
  onOpen: (id: string) => void
  merging?: MergePort
}

const noMerging: MergePort = { onTaken: () => undefined, onNotDone: () => undefined, onGone: () => undefined }

/** Likely duplicates, proposed and never merged by the machine. Without any it is not there. */
export const SimilarIssuesOfOffice = ({ issue, now, onOpen, merging }: SimilarIssuesOfOfficeProps) => {
  // What was merged stands elsewhere afterwards: the list is another one then.
  const { reply } = useReply(`${issue.id} ${issue.state}`, () => call('findDuplicates', { params: { id: issue.id } }))
  const merge = useMerge(issue.id, merging ?? noMerging)
  const others = reply.state === 'ready' ? reply.value.items : []
  if (others.length === 0) return null
  const isMergeable = merging !== undefined && issue.allowedActions.includes('merge')
  return (
    <Card tone="teal">
      <Heading level={2} className="mq-desk-similar__title">{deskCopy.duplicates}</Heading>
      {others.map((row) => <Row key={row.id} row={row} now={now} onOpen={onOpen} onMerge={isMergeable && row.isOpen ? () => merge.ask(row) : undefined} />)}
      <SimilarIssuesMerge issue={issue} merge={merge} now={now} />
    </Card>
  )
}

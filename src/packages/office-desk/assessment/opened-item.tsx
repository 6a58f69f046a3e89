import { View } from '@tarojs/components'
import { DecidedNote, ItemDecision } from '@/features/assessment/components/item-decision'
import { assessmentCopy } from '@/features/assessment/copy'
import { triageOf } from '@/features/assessment/item-draft'
import type { AgendaItem } from '@/features/assessment/types'
import { IssueBody } from '@/features/desk/components/issue-body'
import { IssueStory } from '@/features/desk/components/issue-story'
import { PaneWork } from '@/features/desk/components/panes'
import { SimilarIssues } from '@/features/desk/components/similar-issues'
import { useIssue } from '@/features/desk/use-issue'
import { TriagePanel } from '@/features/handling/components/triage-panel'
import { partiesOf } from '@/features/handling/triage-draft'
import type { OfficeFormState } from '@/features/handling/use-office-form'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { useNow } from '@/shared/when/use-now'
import type { Deciding } from './use-deciding'

interface OpenedItemProps {
  item: AgendaItem
  office: OfficeFormState
  isWide: boolean
  deciding: Deciding
}

const quiet = () => undefined

/** What was raised, what happened since, what is like it, and the decision. */
export const OpenedItem = ({ item, office, isWide, deciding }: OpenedItemProps) => {
  const { reply, reload } = useIssue(item.issueId, quiet)
  const now = useNow()
  if (item.title === null) return <EmptyState icon="shield" title={assessmentCopy.gone} />
  if (reply.state === 'loading') return <SkeletonCards count={2} rows={4} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />
  const issue = reply.value
  const { sender, hasMoved } = deciding
  const error = sender.problem?.message ?? null
  const parties = partiesOf(issue.allowedActions)
  const triage = parties.length > 0 && (
    <TriagePanel ids={[issue.id]} issue={issue} office={office} parties={parties} sender={sender} act={(body, key) => deciding.act(triageOf(item, body), key)} onDone={(_, after) => deciding.done(after)} />
  )
  const decision = (
    <View className="mq-agenda__stack">
      <DecidedNote item={item} />
      {item.mayDecide && <ItemDecision item={item} allowed={issue.allowedActions} triage={triage} isBusy={sender.busy === 'decide'} error={error} onSend={(body) => void deciding.send(body)} />}
      {!item.mayDecide && hasMoved && error && <View className="mq-agenda__error">{error}</View>}
    </View>
  )
  const matter = (
    <View className="mq-agenda__stack">
      <IssueBody issue={issue} kind="office" now={now} />
      <SimilarIssues issue={issue} now={now} onOpen={(id) => openPage(routes.officeIssue, { id })} />
    </View>
  )
  const story = <IssueStory issue={issue} now={now} />
  return isWide
    ? <PaneWork detail={<View>{matter}{story}</View>} side={decision} />
    : <View className="mq-agenda__stack">{matter}{decision}{story}</View>
}

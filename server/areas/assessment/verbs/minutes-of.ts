import { itemDecisionLabels } from '../../../../contract/assessment/vocabulary'
import { deputyTitle } from '../../../../contract/deputy/vocabulary'
import { triagePartyLabels } from '../../../../contract/handling/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { paperIssues, type PaperIssue } from '../../issue'
import { participantsForMinutes, type MinutesPerson } from '../../participant'
import { loadCategoryNames } from '../../setting'
import { loadAssessment } from '../queries/assessments'
import { loadKept, type KeptItem } from '../queries/kept-items'

/** What 联合研判会纪要 is made of; who issues it is added by the paper. */
export interface AssessmentMinutes {
  readonly community: string
  /** YYYY-MM */
  readonly month: string
  readonly closedAt: Date
  readonly meeting: { readonly heldAt: Date; readonly venue: string; readonly chair: MinutesPerson; readonly participants: readonly [MinutesPerson, ...MinutesPerson[]]; readonly recorder: string }
  readonly issues: readonly { readonly issue: PaperIssue; readonly responsible: string; readonly dueAt: Date | null; readonly deputy: MinutesPerson | null; readonly decision: string }[]
  readonly otherDecisions: readonly string[]
}

/** The minutes of a closed assessment: the same whenever they are asked for. Who may have them was decided where they were ordered. */
export async function minutesOf(ctx: Ctx, id: string): Promise<AssessmentMinutes> {
  const row = (await loadAssessment(ctx, id)) ?? refuse('assessment.unknown')
  const people = await participantsForMinutes(ctx, id)
  if (row.state !== 'closed' || !people || !row.held_at || !row.closed_at) return refuse('assessment.notClosed')
  const kept = await loadKept(ctx, id)
  const issues = await paperIssues(ctx, kept.map(({ matter_id: matterId }) => matterId))
  const nameCategory = await loadCategoryNames(ctx, [row.community_id])
  return {
    community: row.community_name, month: row.month, closedAt: row.closed_at, meeting: { heldAt: row.held_at, venue: row.venue ?? row.community_name, ...people },
    issues: kept.flatMap((item) => {
      const issue = issues.get(item.matter_id)
      return issue ? [{ issue: { ...issue, category: nameCategory(row.community_id, item.category), urgency: item.urgency }, responsible: item.responsible ?? row.community_name, dueAt: item.due_at, deputy: deputyOf(item), decision: decisionOf(item, issue) }] : []
    }),
    otherDecisions: row.remarks ? row.remarks.split('\n') : [],
  }
}

const deputyOf = (item: KeptItem): MinutesPerson | null =>
  (item.deputy_name && item.kind ? { name: item.deputy_name, title: deputyTitle(item.kind, item.street_name ?? '', item.level) } : null)

// What was said of a dispute between neighbours stays with its mediation, of what the reader stepped aside from with the others.
const decisionOf = ({ decision, party, words }: KeptItem, { isTold }: PaperIssue): string => {
  const named = party ? triagePartyLabels[party] : itemDecisionLabels[decision ?? 'elsewhere']
  return [named, isTold ? words : null].filter(Boolean).join('：')
}

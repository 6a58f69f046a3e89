import type { MeetingChoice } from '@contract/street-meeting/vocabulary'
import type { IssueCategory } from '@contract/issue/vocabulary'
import type { DecideBody, MeetingIssue } from './types'

export interface MilestoneDraft { what: string; unitId: string; dueOn: string }

export interface DecisionDraft {
  choice: MeetingChoice
  words: string
  category: IssueCategory | null
  leadId: string | null
  supportIds: readonly string[]
  /** YYYY-MM-DD; empty: as it stands. */
  dueOn: string
  milestones: readonly MilestoneDraft[]
  planOn: string
  ending: 'settled' | 'explained'
}

export type DecisionProblems = Partial<Record<'words' | 'category' | 'lead' | 'dueOn' | 'milestones' | 'planOn', string>>

/** The unit that the community proposed is chosen already. */
export const draftOf = ({ proposedUnit, category, dueAt }: Pick<MeetingIssue, 'proposedUnit' | 'category' | 'dueAt'>): DecisionDraft => ({
  choice: 'assign', words: '', category: category === 'neighbour_dispute' ? null : category, leadId: proposedUnit?.id ?? null, supportIds: [], dueOn: (dueAt ?? '').slice(0, 10), milestones: [], planOn: '', ending: 'settled',
})

const isShort = (text: string): boolean => Array.from(text.trim()).length < 2
const unitsOf = ({ leadId, supportIds }: DecisionDraft): string[] => [...(leadId ? [leadId] : []), ...supportIds]

/** A milestone more, of the unit that has the work. */
export const withMilestone = (draft: DecisionDraft): DecisionDraft => ({ ...draft, milestones: [...draft.milestones, { what: '', unitId: draft.leadId ?? '', dueOn: '' }] })
export const withMilestoneAt = (draft: DecisionDraft, at: number, part: Partial<MilestoneDraft>): DecisionDraft =>
  ({ ...draft, milestones: draft.milestones.map((one, index) => (index === at ? { ...one, ...part } : one)) })

/** What is still owed, each at its own field; null when it may go. */
export function problemsOf(draft: DecisionDraft, today: string): DecisionProblems | null {
  const problems: DecisionProblems = {
    ...(isShort(draft.words) && { words: '请写清楚怎么办' }),
    ...(draft.choice === 'assign' && assignProblems(draft, today)),
    ...(draft.choice === 'plan' && draft.planOn <= today && { planOn: '请选哪天再办，今天以后' }),
  }
  return Object.keys(problems).length > 0 ? problems : null
}

function assignProblems(draft: DecisionDraft, today: string): DecisionProblems {
  const isWrong = draft.milestones.some(({ what, unitId, dueOn }) => isShort(what) || !unitsOf(draft).includes(unitId) || dueOn <= today)
  const isLate = draft.dueOn !== '' && draft.milestones.some(({ dueOn }) => dueOn > draft.dueOn)
  return {
    ...(draft.category === null && { category: '请先选一个类别' }),
    ...(draft.leadId === null && { lead: '请选主办单位' }),
    ...(draft.dueOn !== '' && draft.dueOn <= today && { dueOn: '请选今天以后的日子' }),
    ...(isLate && { milestones: '有节点晚于解决时限，请把时限改晚，或把节点提前' }),
    ...(isWrong && { milestones: '每个节点要写做到什么、哪个单位、哪天（今天以后）' }),
  }
}

export const bodyOf = (issue: Pick<MeetingIssue, 'issueId' | 'dueAt'>, draft: DecisionDraft): DecideBody => {
  const words = draft.words.trim()
  const base = { issueId: issue.issueId, choice: draft.choice, words, assignment: null, planOn: null, ending: draft.ending }
  if (draft.choice === 'plan') return { ...base, planOn: draft.planOn }
  if (draft.choice !== 'assign' || draft.leadId === null) return base
  const isMoved = draft.dueOn !== '' && draft.dueOn !== (issue.dueAt ?? '').slice(0, 10)
  return {
    ...base,
    assignment: {
      handlerId: draft.leadId, supportIds: [...draft.supportIds], category: draft.category === 'neighbour_dispute' ? null : draft.category, urgency: null,
      dueOn: isMoved ? draft.dueOn : null, dueReason: isMoved ? '专题议事会议定' : '',
      milestones: draft.milestones.map(({ what, unitId, dueOn }) => ({ what: what.trim(), handlerId: unitId, dueOn })),
    },
  }
}

import type { IssueCategory, Urgency } from '@contract/issue/vocabulary'
import { aboutIn, aboutWordsOwed } from './triage-draft'
import type { AssignBody, HandledIssue } from './types'

export interface AssignDraft {
  category: IssueCategory | null
  urgency: Urgency
  unitId: string | null
  aboutId: string | null
  supportIds: readonly string[]
  dueOn: string
  dueReason: string
  words: string
}

export interface AssignProblems { category?: string; unit?: string; dueReason?: string; words?: string }

/** What the community proposed is chosen already. */
export const assignDraftOf = ({ urgency, handling }: Pick<HandledIssue, 'urgency' | 'handling'>): AssignDraft => ({
  category: handling?.category ?? null, urgency, unitId: handling?.proposedUnit?.id ?? null, aboutId: aboutIn({ handling }), supportIds: [], dueOn: '', dueReason: '', words: '',
})

const isMoved = ({ dueOn }: AssignDraft, proposed: string | null): boolean => dueOn !== '' && dueOn !== (proposed ?? '').slice(0, 10)

/** What is still owed, each at its own field; null when it may go. */
export function assignProblemsOf(draft: AssignDraft, proposed: string | null): AssignProblems | null {
  const problems: AssignProblems = {
    ...(draft.category === null && { category: '请先选一个类别' }),
    ...(draft.unitId === null && { unit: '请选交给哪个单位' }),
    ...(draft.unitId !== null && draft.unitId === draft.aboutId && Array.from(draft.words.trim()).length < 2 && { words: aboutWordsOwed }),
    ...(isMoved(draft, proposed) && Array.from(draft.dueReason.trim()).length < 2 && { dueReason: '改了日子，请写一句为什么' }),
  }
  return Object.keys(problems).length > 0 ? problems : null
}

export const assignBody = (draft: AssignDraft, handlerId: string, proposed: string | null): AssignBody => ({
  handlerId, aboutId: draft.aboutId, supportIds: [...draft.supportIds], words: draft.words.trim(), urgency: null,
  category: draft.category === 'neighbour_dispute' ? null : draft.category,
  dueOn: isMoved(draft, proposed) ? draft.dueOn : null, dueReason: isMoved(draft, proposed) ? draft.dueReason.trim() : '',
})

import type { ItemChoice } from '@contract/assessment/vocabulary'
import type { TriageParty } from '@contract/handling/vocabulary'
import type { IssueAction, IssueCategory, Urgency } from '@contract/issue/vocabulary'
import type { AgendaItem, DecisionBody, TriageForm } from './types'

export interface ItemDraft {
  choice: ItemChoice | null
  party: TriageParty | null
  category: IssueCategory | null
  urgency: Urgency
  unitId: string | null
  /** YYYY-MM-DD; empty: as proposed. */
  dueOn: string
  dueReason: string
  words: string
}

export type ItemProblems = Partial<Record<'choice' | 'party' | 'category' | 'unit' | 'dueReason' | 'words', string>>

const actionOf: Record<TriageParty, IssueAction> = { itself: 'takeOn', property: 'giveToProperty', street: 'reportUp', mediation: 'openMediation' }
const parties: readonly TriageParty[] = ['itself', 'property', 'street', 'mediation']

/** Whom the server lets this community make responsible. */
export const partiesOf = (allowed: readonly IssueAction[]): TriageParty[] => parties.filter((party) => allowed.includes(actionOf[party]))

/** What may be decided of an item: as the issue allows now; what nobody triaged cannot just go on. */
export const choicesOf = (item: Pick<AgendaItem, 'triaged'>, allowed: readonly IssueAction[]): ItemChoice[] => [
  ...(partiesOf(allowed).length > 0 ? ['triage' as const] : []), ...(item.triaged ? ['continue' as const] : []), ...(allowed.includes('redirect') ? ['redirect' as const] : []), 'leave',
]

export const draftOf = (item: Pick<AgendaItem, 'triaged' | 'urgency' | 'category' | 'words' | 'decision'>, choices: readonly ItemChoice[]): ItemDraft => ({
  choice: item.triaged ? 'continue' : choices[0] ?? null, party: null, category: item.category === 'neighbour_dispute' ? null : item.category, urgency: item.urgency,
  unitId: null, dueOn: '', dueReason: '', words: item.decision ? item.words ?? '' : '',
})

/** The day proposed for what is chosen; null while nothing is. */
export const proposedDue = (form: Pick<TriageForm, 'dues'>, { category, urgency }: Pick<ItemDraft, 'category' | 'urgency'>): string | null =>
  form.dues.find((due) => due.category === category && due.urgency === urgency)?.dueAt ?? null

const isMoved = ({ dueOn }: ItemDraft, proposed: string | null): boolean => dueOn !== '' && dueOn !== (proposed ?? '').slice(0, 10)
const isShort = (text: string): boolean => Array.from(text.trim()).length < 2

/** What is still owed, each at its own field; null when it may go. */
export function problemsOf(draft: ItemDraft, proposed: string | null): ItemProblems | null {
  const problems: ItemProblems = {}
  if (draft.choice === null) problems.choice = '请选这一件怎么办'
  if (draft.choice === 'triage') Object.assign(problems, triageProblems(draft, proposed))
  else if (draft.choice !== null && isShort(draft.words)) problems.words = draft.choice === 'leave' ? '请写一句为什么留到下次' : '请写一句接着怎么办'
  return Object.keys(problems).length > 0 ? problems : null
}

const triageProblems = (draft: ItemDraft, proposed: string | null): ItemProblems => ({
  ...(draft.party === null && { party: '请选由谁来办' }),
  ...(draft.party !== 'mediation' && draft.category === null && { category: '请先选一个类别' }),
  ...(draft.party === 'property' && draft.unitId === null && { unit: '请选是哪家物业' }),
  ...(draft.party === 'street' && isShort(draft.words) && { words: '请写一句：为什么社区办不了' }),
  ...(isMoved(draft, proposed) && isShort(draft.dueReason) && { dueReason: '改了日子，请写一句为什么' }),
})

export const bodyOf = (item: Pick<AgendaItem, 'issueId' | 'version'>, draft: ItemDraft, proposed: string | null): DecisionBody => ({
  issueId: item.issueId, version: item.version, choice: draft.choice ?? 'leave', words: draft.words.trim(),
  triage: draft.choice === 'triage' && draft.party ? {
    party: draft.party, urgency: draft.urgency, category: draft.party === 'mediation' || draft.category === 'neighbour_dispute' ? null : draft.category,
    handlerId: draft.party === 'property' || draft.party === 'street' ? draft.unitId : null,
    dueOn: isMoved(draft, proposed) ? draft.dueOn : null, dueReason: isMoved(draft, proposed) ? draft.dueReason.trim() : '',
  } : null,
})

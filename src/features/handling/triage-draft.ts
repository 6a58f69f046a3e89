import type { TriageParty } from '@contract/handling/vocabulary'
import type { IssueAction, IssueCategory, Urgency } from '@contract/issue/vocabulary'
import type { HandledIssue, OfficeForm, TriageBody, Unit } from './types'

export interface TriageDraft {
  category: IssueCategory | null
  urgency: Urgency
  unitId: string | null
  /** 投诉对象. */
  aboutId: string | null
  /** YYYY-MM-DD; empty: as proposed. */
  dueOn: string
  dueReason: string
  words: string
}

export interface TriageProblems { category?: string; unit?: string; dueReason?: string; words?: string }

/** Whom it is about: as an office said, else as its words say. */
export const aboutIn = (issue: Pick<HandledIssue, 'handling'> | null): string | null => (issue?.handling?.about ?? issue?.handling?.proposedAbout)?.id ?? null

/** Triaged before: what was chosen stands; else nothing is chosen for the person but the colour that counts until then. */
export const draftOf = (issue: Pick<HandledIssue, 'urgency' | 'handling'> | null): TriageDraft => ({
  category: issue?.handling?.category ?? null, urgency: issue?.urgency ?? 'yellow', unitId: issue?.handling?.proposedUnit?.id ?? null, aboutId: aboutIn(issue), dueOn: '', dueReason: '', words: '',
})

const actionOf: Record<TriageParty, IssueAction> = { itself: 'takeOn', property: 'giveToProperty', street: 'reportUp', mediation: 'openMediation' }
const order: readonly TriageParty[] = ['itself', 'property', 'street', 'mediation']

/** Whom the server lets this desk make responsible. */
export const partiesOf = (allowed: readonly IssueAction[]): TriageParty[] => order.filter((party) => allowed.includes(actionOf[party]))

/** Decided already, and not back on the table of the community. */
export const isDecided = ({ state, handling }: Pick<HandledIssue, 'state' | 'handling'>): boolean => state !== 'withCommunity' && Boolean(handling?.triagedAt)

/** The one most likely meant comes first and large: who chose a unit asks it, who chose none does it themselves. */
export const likelyParty = (parties: readonly TriageParty[], unit: Unit | null): TriageParty | null => {
  const wanted: TriageParty = unit === null ? 'itself' : unit.kind === 'property' ? 'property' : 'street'
  return parties.includes(wanted) ? wanted : parties[0] ?? null
}

/** The date the street's table proposes for what is chosen; null while nothing is. */
export const proposedDue = ({ dues }: Pick<OfficeForm, 'dues'>, { category, urgency }: Pick<TriageDraft, 'category' | 'urgency'>): string | null =>
  dues.find((due) => due.category === (category ?? 'safety') && due.urgency === urgency)?.dueAt ?? null

/** The date that the resident was told stands while there is time and the class is the same; else the table's. */
export function dueFor(form: Pick<OfficeForm, 'dues'>, draft: Pick<TriageDraft, 'category' | 'urgency'>, issue: Pick<HandledIssue, 'urgency' | 'handling'> | null, now: number): string | null {
  const told = issue?.handling?.handleDueAt
  const isSame = issue?.urgency === draft.urgency && issue.handling?.category === draft.category
  return told && isSame && Date.parse(told) > now ? told : proposedDue(form, draft)
}

export const aboutWordsOwed = '反映的就是这个单位，居民的原话不给它看：请写要它答复什么'
const dayOf = (instant: string | null): string => (instant ?? '').slice(0, 10)
const isMoved = (draft: TriageDraft, proposed: string | null): boolean => draft.dueOn !== '' && draft.dueOn !== dayOf(proposed)
const counts = (text: string): number => Array.from(text.trim()).length

/** What is still owed before this party can be made responsible, each at its own field; null when it may go. */
export function problemsOf(draft: TriageDraft, party: TriageParty, { unit, proposed }: { unit: Unit | null; proposed: string | null }): TriageProblems | null {
  const problems: TriageProblems = {}
  if (party !== 'mediation' && draft.category === null) problems.category = '请先选一个类别'
  if (party === 'property' && unit?.kind !== 'property') problems.unit = '请选是哪家物业'
  if (party === 'street' && counts(draft.words) < 2) problems.words = '请写一句：为什么社区办不了'
  if (party === 'property' && unit !== null && unit.id === draft.aboutId && counts(draft.words) < 2) problems.words = aboutWordsOwed
  if (isMoved(draft, proposed) && counts(draft.dueReason) < 2) problems.dueReason = '改了日子，请写一句为什么'
  return Object.keys(problems).length > 0 ? problems : null
}

/** Whom each of many is about, their words say. */
export const bodyOf = (ids: readonly string[], draft: TriageDraft, party: TriageParty, proposed: string | null): TriageBody => ({
  ...(ids.length === 1 && { aboutId: draft.aboutId }),
  ids: [...ids], party, urgency: draft.urgency,
  category: party === 'mediation' || draft.category === 'neighbour_dispute' ? null : draft.category,
  handlerId: party === 'itself' || party === 'mediation' ? null : draft.unitId,
  dueOn: isMoved(draft, proposed) ? draft.dueOn : null, dueReason: isMoved(draft, proposed) ? draft.dueReason.trim() : '', words: draft.words.trim(),
})

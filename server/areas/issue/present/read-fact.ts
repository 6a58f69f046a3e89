import type { IssueHat } from '../../../../contract/issue/vocabulary'
import { maskContacts, maskPersonal } from '../../matter'
import { isOffice, isOfficial, maySeeOriginal } from '../policy'
import type { FactRow } from '../queries/load-timeline'

// Who looked up a number, and who supervises, is the officials' record, not the resident's story.
const officialsOnly = ['issue.phoneRevealed', 'issue.supervised']
// How somebody was judged stays between who judged and who handles it (domain.md §4.9).
const judgements = ['issue.rated', 'issue.disputed', 'issue.joinedRating', 'issue.ratedByCall', 'issue.disputedByCall']
const residents = ['raiser', 'follower']

/** Whether a fact is told to this reader at all. */
export const mayKnowOf = ({ event }: Pick<FactRow, 'event'>, hats: readonly IssueHat[]): boolean =>
  isOfficial(hats) || (!officialsOnly.includes(event) && (hats.includes('raiser') || !judgements.includes(event)))

/** Who stepped aside is the office's to know; everybody else learns that somebody else goes on. */
export const mayNameActor = ({ event }: Pick<FactRow, 'event'>, hats: readonly IssueHat[]): boolean => event !== 'issue.recused' || isOffice(hats)

/** A fact's words for whom the issue concerns: of a rating only with a right to its reason, personal numbers only as one wrote them oneself. */
export function wordsToRead(fact: FactRow, hats: readonly IssueHat[], reasons: ReadonlySet<string>): string | null {
  const isJudgement = judgements.includes(fact.event)
  if (!fact.text || (isJudgement && !reasons.has(fact.statement_id ?? ''))) return null
  const isOwn = fact.role === 'raiser' && hats.includes('raiser')
  // What was said on the phone is a resident's words, whoever wrote it down.
  return isOwn || !(isJudgement || residents.includes(fact.role)) ? fact.text : isOfficial(hats) ? maskContacts(fact.text) : maskPersonal(fact.text)
}

/** Photos that no review saw are for who took them and who handle it: a neighbour's are not the raiser's to see. */
export const maySeeUnreviewed = ({ role }: Pick<FactRow, 'role'>, hats: readonly IssueHat[]): boolean =>
  role === 'follower' ? isOfficial(hats) : maySeeOriginal(hats)

const saidToUnit = ['givenToProperty', 'assigned', 'hurried', 'supervised', 'reclassified', 'extensionGranted', 'extensionRefused'].map((event) => `issue.${event}`)

/** What the unit complained of reads of the story: its own words, and what an office says to it. */
export const speaksToUnit = ({ event, role }: Pick<FactRow, 'event' | 'role'>): boolean => role === 'handler' || saidToUnit.includes(event)

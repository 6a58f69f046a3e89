import type { ItemChoice } from '@contract/assessment/vocabulary'
import type { IssueAction } from '@contract/issue/vocabulary'
import type { AgendaItem, DecisionBody, TriageBody } from './types'

/** What is decided of an item; how a triage is decided stands in the panel that the page brings. */
export interface ItemDraft {
  choice: ItemChoice | null
  words: string
}

export type ItemProblems = Partial<Record<'choice' | 'words', string>>

/** What may be decided of an item: as the issue allows now; what nobody triaged cannot just go on. */
export const choicesOf = ({ triaged }: Pick<AgendaItem, 'triaged'>, { mayTriage, allowed }: { mayTriage: boolean; allowed: readonly IssueAction[] }): ItemChoice[] => [
  ...(mayTriage ? ['triage' as const] : []), ...(triaged ? ['continue' as const] : []), ...(allowed.includes('redirect') ? ['redirect' as const] : []), 'leave',
]

export const draftOf = ({ triaged, decision, words }: Pick<AgendaItem, 'triaged' | 'words' | 'decision'>, choices: readonly ItemChoice[]): ItemDraft =>
  ({ choice: triaged ? 'continue' : choices[0] ?? null, words: decision ? words ?? '' : '' })

/** What is still owed, each at its own field; null when it may go. */
export function problemsOf({ choice, words }: ItemDraft): ItemProblems | null {
  if (choice === null) return { choice: '请选这一件怎么办' }
  if (Array.from(words.trim()).length >= 2) return null
  return { words: choice === 'leave' ? '请写一句为什么留到下次' : '请写一句接着怎么办' }
}

type Seen = Pick<AgendaItem, 'issueId' | 'version'>

export const bodyOf = ({ issueId, version }: Seen, { choice, words }: ItemDraft): DecisionBody =>
  ({ issueId, version, choice: choice ?? 'leave', words: words.trim(), triage: null })

/** A triage decided in the meeting: of this item as it was seen. */
export const triageOf = ({ issueId, version }: Seen, { party, urgency, category, handlerId, aboutId, dueOn, dueReason, words = '' }: TriageBody): DecisionBody =>
  ({ issueId, version, choice: 'triage', words, triage: { party, urgency, category, handlerId, aboutId, dueOn, dueReason } })

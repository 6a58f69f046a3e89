import type { TriageParty } from '@contract/handling/vocabulary'
import type { Sender } from '@/shared/api-client/use-send'
import { useForm } from '@/shared/use-form'
import { useNow } from '@/shared/when/use-now'
import { bodyOf, draftOf, dueFor, problemsOf, type TriageDraft, type TriageProblems } from './triage-draft'
import type { HandledIssue, OfficeForm, TriageBody } from './types'

export interface TriagePort<Answer> {
  /** One or many. */
  ids: readonly string[]
  /** The one that is open; null for many. */
  issue: HandledIssue | null
  /** What the page sends with; a refusal is said where the buttons are. */
  sender: Sender
  /** Where the decision goes: the desk's own command, or a meeting's that decides on an item. */
  act: (body: TriageBody, key: string) => Promise<Answer>
  onDone: (party: TriageParty, answer: Answer) => void
}

/** Choosing category, colour, party and date, and sending it once. */
export const useTriage = <Answer>({ ids, issue, form, sender, act, onDone }: TriagePort<Answer> & { form: OfficeForm | null }) => {
  const { form: draft, change, problems, setProblems } = useForm<TriageDraft, TriageProblems>(() => draftOf(issue))
  const unit = form?.units.find(({ id }) => id === draft.unitId) ?? null
  const about = form?.units.find(({ id }) => id === draft.aboutId) ?? null
  const now = useNow()
  const proposed = form && dueFor(form, draft, issue, now)
  const send = async (party: TriageParty): Promise<void> => {
    const owed = problemsOf(draft, party, { unit, proposed })
    setProblems(owed)
    if (owed) return
    const body = bodyOf(ids, draft, party, proposed)
    const answer = await sender.send(party, body, (key) => act(body, key))
    if (answer !== null) onDone(party, answer)
  }
  return { draft, change, unit, about, proposed, problems, send }
}

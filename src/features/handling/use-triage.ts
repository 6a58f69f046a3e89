import { useState } from 'react'
import type { TriageParty } from '@contract/handling/vocabulary'
import { ApiError, messageOf } from '@/shared/api-client/api-error'
import { keepKeys } from '@/shared/api-client/keep-keys'
import { useForm } from '@/shared/use-form'
import { useNow } from '@/shared/when/use-now'
import { sendTriage } from './api'
import { bodyOf, draftOf, dueFor, problemsOf, type TriageDraft, type TriageProblems } from './triage-draft'
import type { HandledIssue, OfficeForm, RefusedLine } from './types'

interface TriagePort {
  /** One or many. */
  ids: readonly string[]
  /** The one that is open; null for many. */
  issue: HandledIssue | null
  form: OfficeForm | null
  onDone: (party: TriageParty) => void
}

const linesOf = (error: unknown): RefusedLine[] => {
  const lines = error instanceof ApiError ? error.details?.lines : undefined
  return Array.isArray(lines) ? lines.filter((line): line is RefusedLine => typeof line === 'object' && line !== null && 'message' in line) : []
}

/** Choosing category, colour, party and date, and sending it once. */
export const useTriage = ({ ids, issue, form, onDone }: TriagePort) => {
  const { form: draft, change, problems, setProblems } = useForm<TriageDraft, TriageProblems>(() => draftOf(issue))
  const [refused, setRefused] = useState<{ words: string; lines: RefusedLine[] } | null>(null)
  const [busy, setBusy] = useState<TriageParty | null>(null)
  const [keys] = useState(keepKeys)

  const unit = form?.units.find(({ id }) => id === draft.unitId) ?? null
  const about = form?.units.find(({ id }) => id === draft.aboutId) ?? null
  const now = useNow()
  const proposed = form && dueFor(form, draft, issue, now)
  const send = async (party: TriageParty): Promise<void> => {
    const owed = problemsOf(draft, party, { unit, proposed })
    setProblems(owed)
    if (owed || busy) return
    setBusy(party)
    setRefused(null)
    try {
      const body = bodyOf(ids, draft, party, proposed)
      await sendTriage(body, await keys.take('triage', [body]))
      keys.release('triage')
      onDone(party)
    } catch (error) {
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) keys.release('triage')
      setRefused({ words: messageOf(error), lines: linesOf(error) })
    } finally {
      setBusy(null)
    }
  }
  return { draft, change, unit, about, proposed, problems, refused, busy, send }
}


import { useState } from 'react'
import { mostSupporting } from '@contract/handling/vocabulary'
import { ApiError, messageOf } from '@/shared/api-client/api-error'
import { keepKeys } from '@/shared/api-client/keep-keys'
import { useForm } from '@/shared/use-form'
import { useNow } from '@/shared/when/use-now'
import { sendAssign } from './api'
import { assignBody, assignDraftOf, assignProblemsOf, type AssignDraft, type AssignProblems } from './assign-draft'
import { dueFor } from './triage-draft'
import type { HandledIssue, OfficeForm, Unit } from './types'

interface AssignPort {
  issue: HandledIssue
  form: OfficeForm
  onDone: (after: HandledIssue) => void
}

const byId = (form: OfficeForm, id: string | null): Unit | null => form.units.find((unit) => unit.id === id) ?? null

/** Choosing who handles, who supports and by when, and sending it once. */
export const useAssign = ({ issue, form, onDone }: AssignPort) => {
  const { form: draft, change, problems, setProblems } = useForm<AssignDraft, AssignProblems>(() => assignDraftOf(issue))
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [keys] = useState(keepKeys)
  const now = useNow()
  const proposed = dueFor(form, draft, issue, now)
  const send = async (): Promise<void> => {
    const owed = assignProblemsOf(draft, proposed)
    setProblems(owed)
    if (owed || isBusy || !draft.unitId) return
    setBusy(true)
    setRefused(null)
    try {
      const body = assignBody(draft, draft.unitId, proposed)
      onDone(await sendAssign(issue.id, body, await keys.take('assign', [issue.id, body])))
      keys.release('assign')
    } catch (error) {
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) keys.release('assign')
      setRefused(messageOf(error))
    } finally {
      setBusy(false)
    }
  }
  return {
    draft, change, problems, refused, isBusy, send, proposed,
    unit: byId(form, draft.unitId), about: byId(form, draft.aboutId), support: draft.supportIds.flatMap((id) => byId(form, id) ?? []), maySupportMore: draft.supportIds.length < mostSupporting,
  }
}

import { useState } from 'react'

/** A part, or a step from what stands to a part of what comes. */
export type Change<Form> = (part: Partial<Form> | ((known: Form) => Partial<Form>)) => void

/**
 * What a person writes on a page, and what is still owed (null: nothing was found missing).
 * A part is merged into what stands, not into what was last drawn: two fields may change between two renders.
 */
export function useForm<Form extends object, Problems>(start: () => Form) {
  const [form, setForm] = useState(start)
  const [problems, setProblems] = useState<Problems | null>(null)
  const change: Change<Form> = (part) => {
    setProblems(null)
    setForm((known) => ({ ...known, ...(typeof part === 'function' ? part(known) : part) }))
  }
  return { form, change, problems, setProblems }
}

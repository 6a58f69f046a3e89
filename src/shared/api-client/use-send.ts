import { useRef, useState } from 'react'
import { ApiError, messageOf } from './api-error'
import { keepKeys } from './keep-keys'

export interface SendProblem {
  code: string
  /** For the person, as it is. */
  message: string
  /** What the server found wrong, by field. */
  fields: Readonly<Record<string, string>>
  /** Of several sent together, which could not be done and why. */
  lines: readonly RefusedLine[]
}

export interface RefusedLine { id: string; number: string | null; message: string }

const fieldsOf = (error: unknown): Record<string, string> => {
  const fields = error instanceof ApiError ? error.details?.fields : undefined
  if (typeof fields !== 'object' || fields === null) return {}
  return Object.fromEntries(Object.entries(fields).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])))
}

const linesOf = (error: unknown): RefusedLine[] => {
  const lines = error instanceof ApiError ? error.details?.lines : undefined
  return Array.isArray(lines) ? lines.filter((line): line is RefusedLine => typeof line === 'object' && line !== null && 'message' in line) : []
}

const problemOf = (error: unknown): SendProblem => {
  const fields = fieldsOf(error)
  const [first] = Object.values(fields)
  return { code: error instanceof ApiError ? error.code : '', message: first ?? messageOf(error), fields, lines: linesOf(error) }
}

/** Sends one write of a page at a time, each under one key until an answer came: a second tap is the same tap. */
export const useSend = () => {
  const [keys] = useState(keepKeys)
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<SendProblem | null>(null)
  const isUnderWay = useRef(false)
  const send = async <T>(name: string, content: unknown, run: (key: string) => Promise<T>): Promise<T | null> => {
    if (isUnderWay.current) return null
    isUnderWay.current = true
    setBusy(name)
    setProblem(null)
    try {
      const answer = await run(await keys.take(name, content))
      keys.release(name)
      return answer
    } catch (error) {
      // Without an answer the same try may come again under its key.
      if (error instanceof ApiError && error.status > 0) keys.release(name)
      setProblem(problemOf(error))
      return null
    } finally {
      isUnderWay.current = false
      setBusy(null)
    }
  }
  return { busy, problem, send, forget: () => setProblem(null) }
}

export type Sender = ReturnType<typeof useSend>

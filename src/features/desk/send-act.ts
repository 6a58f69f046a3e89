import { recusalReasons, revealReasons } from '@contract/issue/vocabulary'
import { call } from '@/shared/api-client/call'
import { localError } from '@/shared/api-client/api-error'
import type { DeskAct } from './acts'
import type { ActDraft } from './act-forms'
import type { DeskIssue } from './types'

/** What came of it: the issue as it now stands, or the number that was asked for. */
export type ActResult = { kind: 'issue'; issue: DeskIssue } | { kind: 'phone'; phone: string }

interface ActOrder {
  act: DeskAct
  issueId: string
  draft: Pick<ActDraft, 'words' | 'choice'>
  /** Ids of the server, after the upload. */
  photoIds: readonly string[]
  /** Idempotency key: the same key never acts twice. */
  key: string
}

const acted = async (reply: Promise<DeskIssue>): Promise<ActResult> => ({ kind: 'issue', issue: await reply })

// The sheet sends only what it offered; anything else is a broken form, not a wish of the person.
const chosen = <T extends string>(values: readonly T[], choice: string | null): T => {
  const value = values.find((one) => one === choice)
  if (value === undefined) throw localError('server.unreadable')
  return value
}

const revealed = async (params: { id: string }, choice: string | null, key: string): Promise<ActResult> => {
  const { phone } = await call('revealPhone', { params, body: { reason: chosen(revealReasons, choice) }, key })
  return { kind: 'phone', phone }
}

/** Sends one act of a desk. Throws ApiError. */
export const sendAct = ({ act, issueId, draft, photoIds, key }: ActOrder): Promise<ActResult> => {
  const params = { id: issueId }
  const words = draft.words.trim()
  const spoken = { words, photoIds: [...photoIds] }
  switch (act) {
    case 'accept': return acted(call('acceptIssue', { params, body: { words }, key }))
    case 'answer': return acted(call('answerIssue', { params, body: spoken, key }))
    case 'passOn': return acted(call('passIssueOn', { params, body: { words }, key }))
    case 'settle': return acted(call('settleIssue', { params, body: { ...spoken, ending: chosen(['settled', 'explained'], draft.choice) }, key }))
    case 'handToDeputy': return acted(call('handIssueToDeputy', { params, body: { deputyId: draft.choice ?? '', words }, key }))
    case 'askBack': return acted(call('askBackIssue', { params, body: { words }, key }))
    case 'reopen': return acted(call('reopenIssue', { params, body: { words }, key }))
    case 'explain': return acted(call('explainIssue', { params, body: { words }, key }))
    case 'recuse': return acted(call('recuseFromIssue', { params, body: { reason: chosen(recusalReasons, draft.choice) }, key }))
    case 'revealPhone': return revealed(params, draft.choice, key)
  }
}

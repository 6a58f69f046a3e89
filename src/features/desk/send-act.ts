import { issueCategories, ratingSubjects, recusalReasons, revealReasons, scores, urgencies } from '@contract/issue/vocabulary'
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
  draft: Pick<ActDraft, 'words' | 'choice' | 'more' | 'day'>
  /** Ids of the server, after the upload. */
  photoIds: readonly string[]
  documentIds: readonly string[]
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

const triageable = issueCategories.filter((category) => category !== 'neighbour_dispute')

/** Sends one act of a desk. Throws ApiError. */
export const sendAct = ({ act, issueId, draft, photoIds, documentIds, key }: ActOrder): Promise<ActResult> => {
  const params = { id: issueId }
  const words = draft.words.trim()
  const spoken = { words, photoIds: [...photoIds] }
  const proven = { ...spoken, documentIds: [...documentIds] }
  switch (act) {
    case 'accept': return acted(call('acceptIssue', { params, body: { words }, key }))
    case 'answer': return acted(call('answerIssue', { params, body: spoken, key }))
    case 'passOn': return acted(call('passIssueOn', { params, body: { words }, key }))
    case 'settle': return acted(call('settleIssue', { params, body: { ...proven, ending: chosen(['settled', 'explained'], draft.choice) }, key }))
    case 'handToDeputy': return acted(call('handIssueToDeputy', { params, body: { deputyId: draft.choice ?? '', words }, key }))
    case 'askBack': return acted(call('askBackIssue', { params, body: { words }, key }))
    case 'reopen': return acted(call('reopenIssue', { params, body: { words }, key }))
    case 'explain': return acted(call('explainIssue', { params, body: { words }, key }))
    case 'recuse': return acted(call('recuseFromIssue', { params, body: { reason: chosen(recusalReasons, draft.choice) }, key }))
    case 'revealPhone': return revealed(params, draft.choice, key)
    case 'take': return acted(call('takeIssue', { params, body: { words }, key }))
    case 'replyInterim': return acted(call('replyInterim', { params, body: proven, key }))
    case 'reportSupport': return acted(call('reportSupport', { params, body: spoken, key }))
    case 'returnWrong': return acted(call('returnIssue', { params, body: { words }, key }))
    case 'askExtension': return acted(call('askExtension', { params, body: { wantedOn: draft.day, words }, key }))
    case 'plan': return acted(call('planIssue', { params, body: { ...proven, planOn: draft.day }, key }))
    case 'redirect': return acted(call('redirectIssue', { params, body: { words }, key }))
    case 'transfer': return acted(call('transferIssue', { params, body: { communityId: draft.choice ?? '', words }, key }))
    case 'returnDown': return acted(call('returnIssueDown', { params, body: { words }, key }))
    case 'hurry': return acted(call('hurryIssue', { params, body: { words }, key }))
    case 'supervise': return acted(call('superviseIssue', { params, body: { words }, key }))
    case 'reclassify': return acted(call('reclassifyIssue', { params, body: { category: chosen(triageable, draft.choice), urgency: chosen(urgencies, draft.more.urgency ?? null), words }, key }))
    case 'grantExtension': return acted(call('decideExtension', { params, body: { granted: true, words }, key }))
    case 'refuseExtension': return acted(call('decideExtension', { params, body: { granted: false, words }, key }))
    case 'unmerge': return acted(call('unmergeIssue', { params, body: { words }, key }))
    case 'rateByCall': return acted(call('recordCallBack', { params, body: { channel: chosen(['call', 'visit'], draft.choice), ratings: ratingsIn(draft.more), reason: words }, key }))
  }
}

const ratingsIn = (more: ActDraft['more']) => ratingSubjects.flatMap((subject) => {
  const score = scores.find((one) => one === more[subject])
  return score ? [{ subject, score }] : []
})

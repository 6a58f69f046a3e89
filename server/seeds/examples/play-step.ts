import type { Ctx } from '../../context'
import { applyIssueEvent } from '../../areas/issue/apply-event'
import { assignIssue } from '../../areas/handling/verbs/assign-issue'
import { redirectIssue } from '../../areas/handling/verbs/redirect-issue'
import { replyInterim } from '../../areas/handling/verbs/reply-interim'
import { reportSupport } from '../../areas/handling/verbs/report-support'
import { takeIssue } from '../../areas/handling/verbs/take-issue'
import { triageIssues } from '../../areas/handling/verbs/triage-issues'
import { acceptIssue } from '../../areas/issue/verbs/accept-issue'
import { answerIssue } from '../../areas/issue/verbs/answer-issue'
import { askBackIssue } from '../../areas/issue/verbs/ask-back-issue'
import { explainIssue } from '../../areas/issue/verbs/explain-issue'
import { passIssueOn } from '../../areas/issue/verbs/pass-issue-on'
import { reopenIssue } from '../../areas/issue/verbs/reopen-issue'
import { seeIssue } from '../../areas/issue/verbs/see-issue'
import { settleIssue } from '../../areas/issue/verbs/settle-issue'
import { supplementIssue } from '../../areas/issue/verbs/supplement-issue'
import { withdrawIssue } from '../../areas/issue/verbs/withdraw-issue'
import { meetIssueToo } from '../../areas/issue/verbs/meet-issue-too'
import { rateIssue } from '../../areas/issue/verbs/rate-issue'
import { approvePublication } from '../../areas/review/verbs/approve-publication'
import { checkPublication, prepareCheck } from '../../areas/review/verbs/check-publication'
import { uploadPictures } from './pictures'
import { handlerOf, publicationOf } from './queries'
import type { Step } from './story'

const ticks = { privacyChecked: true, secrecyChecked: true }

/** An issue that was played, with the photos it was raised with. */
export interface Played { readonly id: string; readonly photoIds: readonly string[] }

/** Plays one step through the very verb a person would have used; `ctx` is who did it, then. */
export async function playStep(ctx: Ctx, step: Step, { id: issueId, photoIds }: Played): Promise<void> {
  const to = <B>(body: B) => ({ params: { id: issueId }, query: undefined, body, file: null })
  switch (step.do) {
    case 'see': return seeIssue(ctx, to(undefined))
    case 'meetToo': return meetIssueToo(ctx, to(undefined))
    case 'accept': return acceptIssue(ctx, to({ words: step.words }))
    case 'answer': return answerIssue(ctx, to({ words: step.words, photoIds: [] }))
    case 'askBack': return askBackIssue(ctx, to({ words: step.words }))
    case 'passOn': return passIssueOn(ctx, to({ words: step.words }))
    case 'supplement': return supplementIssue(ctx, to({ words: step.words, photoIds: [] }))
    case 'withdraw': return withdrawIssue(ctx, to({ reason: step.words }))
    case 'reopen': return reopenIssue(ctx, to({ words: step.words }))
    case 'explain': return explainIssue(ctx, to({ words: step.words }))
    case 'settle': return settleIssue(ctx, to({ words: step.words, photoIds: await uploadPictures(ctx, step.pictures ?? []), documentIds: [], ending: step.ending }))
    case 'rate': return rateIssue(ctx, to({ ratings: ratingsOf(step), reason: step.words ?? '' }))
    case 'check': return playCheck(ctx, step, { id: issueId, photoIds })
    case 'approve': return playApproval(ctx, issueId)
    case 'triage': return playTriage(ctx, step, issueId)
    case 'assign': return playAssignment(ctx, step, issueId)
    case 'take': return takeIssue(ctx, to({ words: '' }))
    case 'interim': return replyInterim(ctx, to({ words: step.words, photoIds: [], documentIds: [] }))
    case 'support': return reportSupport(ctx, to({ words: step.words, photoIds: [] }))
    case 'redirect': return redirectIssue(ctx, to({ words: step.words }))
    // The meeting itself has no story yet: the issue waits for it.
    case 'callMeeting': return void (await applyIssueEvent(ctx, issueId, 'meetingCalled'))
  }
}

const commandOf = <B>(id: string, body: B) => ({ params: { id }, query: undefined, body, file: null })

async function playCheck(ctx: Ctx, step: Extract<Step, { do: 'check' }>, { id: issueId, photoIds }: Played): Promise<void> {
  const { id, version } = await publicationOf(ctx, issueId)
  const photos = photoIds.map((photoId) => ({ id: photoId, caption: 'before' as const, masks: [] }))
  const input = commandOf(id, { version, title: step.title, text: step.text, result: step.result ?? null, resultFrom: [], photos, ...ticks })
  await checkPublication(ctx, input, id, await prepareCheck(ctx, input))
}

async function playApproval(ctx: Ctx, issueId: string): Promise<void> {
  const { id, version } = await publicationOf(ctx, issueId)
  await approvePublication(ctx, commandOf(id, { version, ...ticks }), id)
}

const ratingsOf = ({ ratings }: Extract<Step, { do: 'rate' }>) =>
  (['followUp', 'handling'] as const).flatMap((subject) => (ratings[subject] ? [{ subject, score: ratings[subject] }] : []))

type TriageStep = Extract<Step, { do: 'triage' }>

async function playTriage(ctx: Ctx, { party, urgency, category, handler, words }: TriageStep, issueId: string): Promise<void> {
  const handlerId = handler ? await handlerOf(ctx, handler) : null
  const body = { ids: [issueId], party, urgency, category, handlerId, words, dueOn: null, dueReason: '' }
  await triageIssues(ctx, { params: undefined, query: undefined, body, file: null })
}

async function playAssignment(ctx: Ctx, { handler, support }: Extract<Step, { do: 'assign' }>, issueId: string): Promise<void> {
  await assignIssue(ctx, commandOf(issueId, { handlerId: await handlerOf(ctx, handler), supportIds: support ? [await handlerOf(ctx, support)] : [], category: null, urgency: null, dueOn: null, dueReason: '', words: '' }))
}

import type { EndpointName } from '../../../contract/api'
import { handlingSchemas } from '../../../contract/handling/schemas'
import { issueSchemas } from '../../../contract/issue/schemas'
import type { IssueAction } from '../../../contract/issue/vocabulary'
import type { Demand } from '../../platform/lifecycle/lifecycle'
import { expectedRows } from '../../test/expected-lifecycle'
import { eventOfAction } from './rules/action-of'

const schemas = { ...issueSchemas, ...handlingSchemas }
type Acting = Exclude<IssueAction, 'meetToo'>
const id = '019aafd0-0000-7000-8000-000000000000'
const whole = {
  words: '已经看过', photoIds: [], reason: 'relative', deputyId: id, ending: 'settled', ratings: [{ subject: 'handling', score: 'satisfied' }], ids: [id], party: 'itself',
  category: 'safety', urgency: 'red', handlerId: id, communityId: id, intoId: id, planOn: '2026-12-24', wantedOn: '2026-12-24', channel: 'call', granted: true,
}
const fieldOf: Record<Demand, string> = { words: 'words', reason: 'reason', deputy: 'deputyId', ending: 'ending', ratings: 'ratings', ticks: 'ticks', triage: 'urgency', unit: 'handlerId', place: 'communityId', main: 'intoId', day: 'planOn', channel: 'channel', participants: 'participants', decisions: 'decisions' }
const endpointOf: Record<Acting, Extract<EndpointName, keyof typeof schemas>> = {
  see: 'seeIssue', accept: 'acceptIssue', askBack: 'askBackIssue', answer: 'answerIssue', settle: 'settleIssue', passOn: 'passIssueOn', recuse: 'recuseFromIssue', revealPhone: 'revealPhone',
  handToDeputy: 'handIssueToDeputy', reopen: 'reopenIssue', explain: 'explainIssue', supplement: 'supplementIssue', withdraw: 'withdrawIssue', rate: 'rateIssue',
  takeOn: 'triageIssues', giveToProperty: 'triageIssues', openMediation: 'triageIssues', reportUp: 'triageIssues', reclassify: 'reclassifyIssue', redirect: 'redirectIssue',
  transfer: 'transferIssue', merge: 'mergeIssue', unmerge: 'unmergeIssue', returnDown: 'returnIssueDown', assign: 'assignIssue', plan: 'planIssue', take: 'takeIssue',
  returnWrong: 'returnIssue', replyInterim: 'replyInterim', askExtension: 'askExtension', grantExtension: 'decideExtension', refuseExtension: 'decideExtension',
  hurry: 'hurryIssue', supervise: 'superviseIssue', rateByCall: 'recordCallBack', reportSupport: 'reportSupport',
}
const actions = Object.keys(endpointOf) as Acting[]
const owed = actions.flatMap((action) => [...new Set(expectedRows.filter(({ event }) => event === eventOfAction[action]).flatMap(({ demands }) => demands))].map((demand) => [action, demand] as const))
  // One endpoint triages to four parties: what only one of them owes, its verb asks for (triage.test.ts).
  .filter((pair) => !['giveToProperty unit', 'reportUp words'].includes(pair.join(' ')))
const dayOf: Partial<Record<Acting, string>> = { askExtension: 'wantedOn' }

describe('what the lifecycle demands, the endpoint asks for', () => {
  it('knows every demand of an action', () => expect(owed.length).toBeGreaterThan(9))
  it.each(owed)('%s does not pass without %s', (action, demand) => {
    const { body } = { body: undefined, ...schemas[endpointOf[action]] }
    const right: Record<string, unknown> = { ...whole, ...(action === 'revealPhone' && { reason: 'call_back' }) }
    expect(body?.safeParse(right).success).toBe(true)
    expect(body?.safeParse({ ...right, [(demand === 'day' && dayOf[action]) || fieldOf[demand]]: undefined }).success).toBe(false)
  })
})

import type { EndpointName } from '../../../contract/api'
import { issueSchemas } from '../../../contract/issue/schemas'
import type { IssueAction } from '../../../contract/issue/vocabulary'
import type { Demand } from '../../platform/lifecycle/lifecycle'
import { expectedRows } from '../../test/expected-lifecycle'
import { eventOfAction } from './rules/action-of'

type Acting = Exclude<IssueAction, 'meetToo'>
const id = '019aafd0-0000-7000-8000-000000000000'
const whole = { words: '已经看过', photoIds: [], reason: 'relative', deputyId: id, ending: 'settled', ratings: [{ subject: 'handling', score: 'satisfied' }] }
const fieldOf: Record<Demand, string> = { words: 'words', reason: 'reason', deputy: 'deputyId', ending: 'ending', ratings: 'ratings', ticks: 'ticks' }
const endpointOf: Record<Acting, Extract<EndpointName, keyof typeof issueSchemas>> = {
  see: 'seeIssue', accept: 'acceptIssue', askBack: 'askBackIssue', answer: 'answerIssue', settle: 'settleIssue', passOn: 'passIssueOn', recuse: 'recuseFromIssue', revealPhone: 'revealPhone',
  handToDeputy: 'handIssueToDeputy', reopen: 'reopenIssue', explain: 'explainIssue', supplement: 'supplementIssue', withdraw: 'withdrawIssue', rate: 'rateIssue',
}
const actions = Object.keys(endpointOf) as Acting[]
const owed = actions.flatMap((action) => [...new Set(expectedRows.filter(({ event }) => event === eventOfAction[action]).flatMap(({ demands }) => demands))].map((demand) => [action, demand] as const))

describe('what the lifecycle demands, the endpoint asks for', () => {
  it('knows every demand of an action', () => expect(owed.length).toBeGreaterThan(9))
  it.each(owed)('%s does not pass without %s', (action, demand) => {
    const { body } = { body: undefined, ...issueSchemas[endpointOf[action]] }
    const right: Record<string, unknown> = { ...whole, ...(action === 'revealPhone' && { reason: 'call_back' }) }
    expect(body?.safeParse(right).success).toBe(true)
    expect(body?.safeParse({ ...right, [fieldOf[demand]]: undefined }).success).toBe(false)
  })
})

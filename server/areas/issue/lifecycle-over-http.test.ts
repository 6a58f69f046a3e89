import type { EndpointName } from '../../../contract/api'
import { issueEndpoints } from '../../../contract/issue/endpoints'
import { issueActions, issueStates, type IssueAction, type IssueHat, type IssueState } from '../../../contract/issue/vocabulary'
import { expectedOutcome } from '../../test/expected-lifecycle'
import { openWorld, type PersonaName, type World } from '../../test/issue-world'
import { putIssue, stateOf } from '../../test/put-issue'
import { ratingEventFor } from './rules/allowed-actions'
import { eventOfAction } from './rules/action-of'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const hatOf: Partial<Record<PersonaName, IssueHat>> = {
  resident: 'raiser', neighbour: 'follower', deputy: 'deputy', clerk: 'community', street: 'street_office', congress: 'congress_office', handler: 'handler',
}
const roleOf: Partial<Record<IssueHat, string>> = { deputy: 'deputy', community: 'community', street_office: 'street_office', congress_office: 'congress_office', handler: 'handler' }
const actors = Object.entries(hatOf) as [PersonaName, IssueHat][]

const said = { words: '已经看过现场，这周处理', photoIds: [] }
const doing = (): Record<Exclude<IssueAction, 'meetToo'>, readonly [EndpointName, unknown?]> => ({
  see: ['seeIssue'], accept: ['acceptIssue', {}], askBack: ['askBackIssue', { words: '是哪一栋？' }], answer: ['answerIssue', said], settle: ['settleIssue', { ...said, ending: 'settled' }],
  passOn: ['passIssueOn', { words: '请社区看看' }], recuse: ['recuseFromIssue', { reason: 'relative' }], revealPhone: ['revealPhone', { reason: 'call_back' }],
  handToDeputy: ['handIssueToDeputy', { deputyId: world.otherDeputyId }], reopen: ['reopenIssue', { words: '重新办理' }], explain: ['explainIssue', { words: '情况是这样的' }],
  supplement: ['supplementIssue', said], withdraw: ['withdrawIssue', {}], rate: ['rateIssue', { ratings: [{ subject: 'handling', score: 'satisfied' }] }],
})
const actions = issueActions.filter((action) => action !== 'meetToo')
const eventFor = (action: Exclude<IssueAction, 'meetToo'>, hat: IssueHat) => (action === 'rate' ? ratingEventFor([hat]) : eventOfAction[action])

const mayCall = (name: EndpointName, hat: IssueHat): boolean => {
  const { who } = issueEndpoints[name as keyof typeof issueEndpoints]
  return who === 'person' || who === 'anyone' || (who as readonly string[]).includes(roleOf[hat] ?? 'resident')
}
const facts = ['cameFromStreet', 'hasDeputy'] as const

describe.each(issueStates)('%s over HTTP', (state) => {
  it('lets everybody do exactly what the hand-written table says, and shows exactly that', async () => {
    let id = await putIssue(world, state)
    const found: string[] = []
    for (const [persona, hat] of actors) {
      const detail = await world.call(persona, 'getIssue', { params: { id } })
      const allowed: IssueAction[] = []
      for (const action of actions) {
        const [name, body] = doing()[action]
        const outcome = expectedOutcome(state, eventFor(action, hat), [hat], facts)
        const expected = mayCall(name, hat) ? outcome : 'denied'
        const { status, body: reply } = await world.call(persona, name, { params: { id }, body })
        const after = await stateOf(world, id)
        found.push(...judge(`${persona} ${action}`, { state, expected, status, code: reply.code, after, lenient: action === 'rate' }))
        if (status !== 200) continue
        allowed.push(action)
        id = await putIssue(world, state)
      }
      if (detail.body.allowedActions?.toString() !== allowed.toString()) found.push(`${persona} was shown ${String(detail.body.allowedActions)}, may ${allowed.join()}`)
    }
    expect(found).toEqual([])
  })
})

interface Result { readonly state: IssueState; readonly expected: IssueState | 'notNow' | 'denied'; readonly status: number; readonly code?: string; readonly after: string; readonly lenient: boolean }

function judge(what: string, { state, expected, status, code, after, lenient }: Result): string[] {
  const refused = expected === 'notNow' || expected === 'denied'
  const wanted = refused ? state : expected
  const answer = expected === 'denied' ? '403 access.denied' : expected === 'notNow' ? '409 issue.notNow' : '200'
  const got = status === 200 ? '200' : `${status} ${code}`
  // Rating is refused before the table is asked: where nothing is to rate, for whomever.
  const answered = got === answer || (lenient && refused && got === '409 issue.notNow')
  return answered && after === wanted ? [] : [`${what}: expected ${answer} and ${wanted}, got ${got} and ${after}`]
}

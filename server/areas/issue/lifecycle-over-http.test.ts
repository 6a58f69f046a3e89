import { endpoints, type EndpointName } from '../../../contract/api'
import { issueActions, issueStates, type IssueAction, type IssueHat, type IssueState } from '../../../contract/issue/vocabulary'
import { expectedOutcome } from '../../test/expected-lifecycle'
import { openWorld, type PersonaName, type World } from '../../test/issue-world'
import { putIssue, stateOf } from '../../test/put-issue'
import { ratingEventFor } from './rules/allowed-actions'
import { insertHandler } from '../../test/world-people'
import { eventOfAction } from './rules/action-of'

let world: World
beforeAll(async () => {
  world = await openWorld()
  propertyId = await insertHandler(world.database.db, 'home', '滨江物业', 'property')
  mainId = await putIssue(world, 'communityHandling', { handled: 'byCommunity' })
})
afterAll(() => world.close())

const hatOf: Partial<Record<PersonaName, IssueHat>> = {
  resident: 'raiser', neighbour: 'follower', deputy: 'deputy', clerk: 'community', street: 'street_office', congress: 'congress_office', handler: 'handler', supporter: 'supporter',
}
const roleOf: Partial<Record<IssueHat, string>> = { deputy: 'deputy', community: 'community', street_office: 'street_office', congress_office: 'congress_office', handler: 'handler', supporter: 'handler' }
const actors = Object.entries(hatOf) as [PersonaName, IssueHat][]

const said = { words: '已经看过现场，这周处理', photoIds: [] }
let propertyId: string
let mainId: string
const triage = (party: string) => ({ ids: [], category: 'safety', urgency: 'yellow', party })
const doing = (): Record<Exclude<IssueAction, 'meetToo'>, readonly [EndpointName, unknown?]> => ({
  see: ['seeIssue'], accept: ['acceptIssue', {}], askBack: ['askBackIssue', { words: '是哪一栋？' }], answer: ['answerIssue', said], settle: ['settleIssue', { ...said, ending: 'explained' }],
  passOn: ['passIssueOn', { words: '请社区看看' }], recuse: ['recuseFromIssue', { reason: 'relative' }], revealPhone: ['revealPhone', { reason: 'call_back' }],
  handToDeputy: ['handIssueToDeputy', { deputyId: world.otherDeputyId }], reopen: ['reopenIssue', { words: '重新办理' }], explain: ['explainIssue', { words: '情况是这样的' }],
  takeOn: ['triageIssues', triage('itself')], giveToProperty: ['triageIssues', { ...triage('property'), handlerId: propertyId }], openMediation: ['triageIssues', triage('mediation')],
  reportUp: ['triageIssues', { ...triage('street'), words: '要街道协调' }], reclassify: ['reclassifyIssue', { category: 'safety', urgency: 'red', words: '有人受伤' }],
  redirect: ['redirectIssue', { words: '请打 12345' }], transfer: ['transferIssue', { communityId: world.street.communityIds[1], words: '在隔壁社区' }],
  merge: ['mergeIssue', { intoId: mainId }], unmerge: ['unmergeIssue', { words: '不是一件事' }], returnDown: ['returnIssueDown', { words: '请社区办' }],
  assign: ['assignIssue', { handlerId: world.handlerId }], plan: ['planIssue', { words: '明年一起改', planOn: '2027-03-01' }], take: ['takeIssue', {}],
  returnWrong: ['returnIssue', { words: '不归我们管' }], replyInterim: ['replyInterim', said], askExtension: ['askExtension', { wantedOn: '2026-12-30', words: '等零件' }],
  grantExtension: ['decideExtension', { granted: true }], refuseExtension: ['decideExtension', { granted: false }], hurry: ['hurryIssue', {}], supervise: ['superviseIssue', { words: '请尽快办' }],
  rateByCall: ['recordCallBack', { channel: 'call', ratings: [{ subject: 'handling', score: 'satisfied' }] }],
  reportSupport: ['reportSupport', said], supplement: ['supplementIssue', said], withdraw: ['withdrawIssue', {}], rate: ['rateIssue', { ratings: [{ subject: 'handling', score: 'satisfied' }] }],
})
const actions = issueActions.filter((action) => action !== 'meetToo')
const eventFor = (action: Exclude<IssueAction, 'meetToo'>, hat: IssueHat) => (action === 'rate' ? ratingEventFor([hat]) : eventOfAction[action])

const mayCall = (name: EndpointName, hat: IssueHat): boolean => {
  const { who } = endpoints[name]
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
        // More time is decided about where it was asked for: on a row of its own.
        const own = action === 'grantExtension' || action === 'refuseExtension' ? await putIssue(world, state, { extension: true }) : null
        const at = own ?? id
        const outcome = expectedOutcome(state, eventFor(action, hat), [hat], facts)
        const expected = mayCall(name, hat) ? outcome : 'denied'
        const { status, body: reply } = await world.call(persona, name, { params: { id: at }, body: name === 'triageIssues' ? { ...body as object, ids: [at] } : body })
        const after = await stateOf(world, at)
        found.push(...judge(`${persona} ${action}`, { state, expected, status, code: reply.code, after, lenient: action.startsWith('rate') }))
        if (status !== 200 || own) continue
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

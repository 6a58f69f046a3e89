import { openWorld, type Call, type PersonaName, type World } from '../../test/issue-world'
import { profile } from '../../test/profile'
import { putIssue, stateOf } from '../../test/put-issue'
import type { EndpointName } from '../../../contract/api'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const call = (who: PersonaName, name: EndpointName, id: string, body?: Call['body']) => world.call(who, name, { params: { id }, body })
const codeOf = async (...args: Parameters<typeof call>): Promise<string> => {
  const { status, body } = await call(...args)
  return `${status} ${body.code ?? ''}`.trim()
}
const said = { words: '已经看过现场', photoIds: [] }
const raisedBy = async (who: PersonaName): Promise<string> => {
  const { body } = await world.call(who, 'raiseIssue', { body: { text: '下水道堵了，一楼返水', placeId: world.street.communityIds[0] } })
  return String(body.issueId)
}
const inboxOf = async (who: PersonaName, id: string): Promise<string[]> =>
  (await world.database.db.selectFrom('inbox_message').select('template').where('issue_id', '=', id).where('person_id', '=', world.who[who].personId).orderBy('id').execute()).map(({ template }) => template)

describe('merging', () => {
  it('keeps everybody: who raised the one hears of every step of the other, under their own, and rates it', async () => {
    const [main, same] = [await raisedBy('resident'), await raisedBy('stranger')]
    expect(await codeOf('clerk', 'mergeIssue', same, { intoId: main })).toBe('200')
    await call('clerk', 'answerIssue', main, said)
    await call('clerk', 'settleIssue', main, { ...said, ending: 'settled' })
    expect(await inboxOf('stranger', same)).toEqual(['merged', 'answered', 'settled'])
    expect(await inboxOf('stranger', main)).toEqual([])
    const { body: mine } = await call('stranger', 'getIssue', same)
    expect(mine).toMatchObject({ state: 'merged', allowedActions: ['rate'], handling: { mergedInto: { id: main } } })
    expect(await codeOf('stranger', 'rateIssue', same, { ratings: [{ subject: 'handling', score: 'satisfied' }] })).toBe('200')
    expect(await codeOf('stranger', 'rateIssue', same, { ratings: [{ subject: 'handling', score: 'satisfied' }] })).toBe('409 issue.alreadyRated')
    expect(await stateOf(world, main)).toBe('done')
  })
  it('shows nobody the words of the other', async () => {
    const [main, same] = [await raisedBy('resident'), await raisedBy('stranger')]
    await call('clerk', 'mergeIssue', same, { intoId: main })
    const { body } = await call('stranger', 'getIssue', main)
    expect(JSON.stringify(body)).not.toContain('一楼返水')
  })
  it('can be undone, and is then triaged anew', async () => {
    const [main, same] = [await raisedBy('resident'), await raisedBy('stranger')]
    await call('clerk', 'mergeIssue', same, { intoId: main })
    expect(await codeOf('clerk', 'unmergeIssue', same, { words: '不是一件事' })).toBe('200')
    expect(await stateOf(world, same)).toBe('withCommunity')
    await call('clerk', 'answerIssue', main, said)
    expect(await inboxOf('stranger', same)).toEqual(['merged', 'unmerged'])
  })
  it('with itself, with what ended, with another community\'s and in a circle is refused', async () => {
    const [one, two] = [await raisedBy('resident'), await raisedBy('stranger')]
    expect(await codeOf('clerk', 'mergeIssue', one, { intoId: one })).toBe('400 handling.mergeSame')
    expect(await codeOf('clerk', 'mergeIssue', one.toUpperCase(), { intoId: one })).toBe('400 handling.mergeSame')
    expect(await codeOf('clerk', 'mergeIssue', one, { intoId: await putIssue(world, 'closed') })).toBe('400 handling.mergeEnded')
    const elsewhere = String((await world.call('resident', 'raiseIssue', { body: { text: '下水道堵了，一楼返水', placeId: world.street.communityIds[1] } })).body.issueId)
    expect(await codeOf('clerk', 'mergeIssue', one, { intoId: elsewhere })).toBe('400 handling.mergeElsewhere')
    expect(await codeOf('clerk', 'mergeIssue', one, { intoId: two })).toBe('200')
    expect(await codeOf('clerk', 'mergeIssue', two, { intoId: one })).toMatch(/^400 handling\.merge(Circle|Ended)$/)
  })
  it('crosswise at the same instant never closes a circle', async () => {
    for (let round = 0; round < Math.max(5, profile.races / 10); round += 1) {
      const [one, two] = [await raisedBy('resident'), await raisedBy('stranger')]
      const answers = await Promise.all([call('clerk', 'mergeIssue', one, { intoId: two }), call('colleague', 'mergeIssue', two, { intoId: one })])
      expect(answers.map(({ status }) => status).filter((status) => status === 200).length).toBe(1)
      expect([await stateOf(world, one), await stateOf(world, two)].filter((state) => state === 'merged').length).toBe(1)
    }
  })
})

describe('two at the same instant', () => {
  it(`exactly one wins and the other is told who did what (${profile.races} tries)`, async () => {
    for (let round = 0; round < profile.races; round += 1) {
      const id = await putIssue(world, 'withCommunity', { handled: 'byNobody' })
      const triage = (party: string) => ({ body: { ids: [id], category: 'safety', urgency: 'yellow', party, words: '要街道协调' } })
      const answers = await Promise.all([world.call('clerk', 'triageIssues', triage('itself')), world.call('colleague', 'triageIssues', triage('street'))])
      // Where the first leaves it open to the second, both are right one after the other: what must never be is both from the same state.
      const won = answers.filter(({ status }) => status === 200).length
      const facts = await world.database.db.selectFrom('audit').select(['event', 'patch']).where('subject_id', '=', id).execute()
      expect(facts.length).toBe(won)
      expect(new Set(facts.map(({ patch }) => (patch as { version: number }).version)).size).toBe(won)
      for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
        expect([status, body.code]).toEqual([409, 'issue.notNow'])
        expect((body.details as { what: string }).what).toMatch(/[\u4e00-\u9fff]/)
      }
    }
  })
  it(`two offices on one dispute: one decides (${profile.races} tries)`, async () => {
    for (let round = 0; round < profile.races; round += 1) {
      const id = await putIssue(world, 'disputedAtCommunity', { handled: 'byNobody' })
      const answers = await Promise.all([call('clerk', 'reopenIssue', id, { words: '重新办理' }), call('colleague', 'explainIssue', id, { words: '情况是这样' })])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    }
  })
})

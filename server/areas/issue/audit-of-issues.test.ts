import { sql } from 'kysely'
import { openWorld, type Call, type PersonaName, type World } from '../../test/issue-world'
import type { EndpointName } from '../../../contract/api'
import { fireDueDeadlines } from '.'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const phone = '13812342201'
const secretWords = '5栋楼下的路灯坏了，我叫王小明'
const raise = async (): Promise<string> => {
  const { body } = await world.call('resident', 'raiseIssue', { body: { text: secretWords, placeId: world.street.gridIds[0], phone, visibility: 'public' } })
  return String(body.issueId)
}
const hoursLater = (hours: number): void => void (world.now = new Date(world.now.getTime() + hours * 3_600_000))
const step = async (id: string, who: PersonaName, name: EndpointName, body?: Call['body']): Promise<void> => {
  hoursLater(1)
  const { status, body: reply } = await world.call(who, name, { params: { id }, body })
  expect([name, status, reply.code]).toEqual([name, 200, undefined])
}

type Step = readonly [PersonaName, EndpointName, Call['body']?]
const said = { words: '王小明说的路灯已经看过', photoIds: [] }
const lives: Record<string, readonly (Step | 'clock')[]> = {
  'settled at the door and disputed': [['deputy', 'seeIssue'], ['deputy', 'acceptIssue', {}], ['deputy', 'settleIssue', { ...said, ending: 'settled' }], ['resident', 'rateIssue', { ratings: [{ subject: 'followUp', score: 'dissatisfied' }], reason: said.words }], ['clerk', 'reopenIssue', said], ['clerk', 'answerIssue', said], ['clerk', 'settleIssue', { ...said, ending: 'explained' }], ['resident', 'rateIssue', { ratings: [{ subject: 'handling', score: 'satisfied' }, { subject: 'followUp', score: 'basically' }] }]],
  'asked back, answered, passed on, handed to another': [['deputy', 'askBackIssue', said], ['resident', 'supplementIssue', said], ['deputy', 'revealPhone', { reason: 'call_back' }], ['deputy', 'passIssueOn', said], ['clerk', 'askBackIssue', said], 'clock', ['clerk', 'handIssueToDeputy', { deputyId: 'other' }], ['deputyElsewhere', 'recuseFromIssue', { reason: 'relative' }], ['clerk', 'recuseFromIssue', { reason: 'interest' }], ['street', 'settleIssue', { ...said, ending: 'explained' }], 'clock'],
  'left alone by everybody': ['clock', 'clock', 'clock', 'clock'],
  'withdrawn': [['deputy', 'acceptIssue', {}], ['resident', 'withdrawIssue', { reason: said.words }]],
}

async function live(steps: readonly (Step | 'clock')[]): Promise<string> {
  const id = await raise()
  for (const one of steps) {
    if (one === 'clock') {
      hoursLater(24 * 16)
      await fireDueDeadlines(world.clock(), world.log)
    } else {
      const [who, name, body] = one
      await step(id, who, name, name === 'handIssueToDeputy' ? { deputyId: world.otherDeputyId } : body)
    }
  }
  return id
}

const stateColumns = ['state', 'urgency', 'category', 'due_at', 'follow_up_deputy_id', 'responsible_place_id', 'responsible_handler_id', 'ending', 'seen_at', 'rate_until', 'round', 'version'] as const
const factsOf = (id: string) => world.database.db.selectFrom('audit').selectAll().where('subject_id', '=', id).orderBy(sql`(patch->>'version')::int`).execute()
const asText = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value ?? null)

describe.each(Object.entries(lives))('an issue %s', (_, steps) => {
  it('is rebuilt from its facts, also after its words were erased', async () => {
    const id = await live(steps)
    await world.database.db.updateTable('statement').set({ text: null, erased_at: world.now }).where('matter_id', '=', id).execute()
    const facts = await factsOf(id)
    const replayed = facts.reduce<Record<string, unknown>>((row, { patch }) => ({ ...row, ...patch as object }), {})
    const row = await world.database.db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    for (const column of stateColumns) expect([column, asText(replayed[column])]).toEqual([column, asText(row[column])])
    expect(facts.length).toBe(row.version)
    expect(facts.map(({ id: fact }) => fact)).toEqual([...facts.map(({ id: fact }) => fact)].sort())
  })
  it('leaves facts of ids and codes, no words, no number, no name', async () => {
    const id = await live(steps)
    const facts = JSON.stringify(await factsOf(id))
    expect(facts).not.toMatch(/[\u4e00-\u9fff]/)
    expect(facts).not.toContain(phone)
    for (const { actor_id, role } of await factsOf(id)) expect([role, actor_id === null]).toEqual([role, role === 'system'])
  })
})

describe('the audit', () => {
  it.each([
    ['changed', `UPDATE audit SET event = 'issue.closed'`], ['changed where nothing matches by luck', `UPDATE audit SET reason = reason`], ['deleted', 'DELETE FROM audit'], ['emptied', 'TRUNCATE audit'], ['emptied with others', 'TRUNCATE audit, inbox_message CASCADE'],
  ])('cannot be %s', async (_, statement) => {
    const id = await raise()
    await expect(sql.raw(statement).execute(world.database.db)).rejects.toThrow('append-only')
    expect((await factsOf(id)).length).toBe(1)
  })
  it('keeps nothing of what was rolled back', async () => {
    const before = await sql<{ n: number }>`SELECT count(*)::int AS n FROM audit`.execute(world.database.db)
    await world.call('resident', 'raiseIssue', { body: { text: secretWords, placeId: world.street.gridIds[0], photoIds: ['019aafd0-0000-7000-8000-000000000000'] } })
    const after = await sql<{ n: number }>`SELECT count(*)::int AS n FROM audit`.execute(world.database.db)
    expect(after.rows).toEqual(before.rows)
  })
})

describe('at rest', () => {
  it('no table holds the number in clear, and only statements and publications hold words', async () => {
    await live(lives.withdrawn ?? [])
    const tables = await sql<{ name: string }>`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`.execute(world.database.db)
    const holding: string[] = []
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ text: string }>`SELECT t::text AS text FROM ${sql.table(name)} t`.execute(world.database.db)
      const whole = rows.map(({ text }) => text).join('\n')
      expect([name, whole.includes(phone)]).toEqual([name, false])
      if (whole.includes('王小明')) holding.push(name)
    }
    expect(holding.sort()).toEqual(['issue', 'publication', 'statement'].filter((name) => holding.includes(name)))
    expect(holding).toContain('statement')
  })
})

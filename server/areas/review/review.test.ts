import { v7 } from 'uuid'
import { reviewSchemas } from '../../../contract/review/schemas'
import type { Role } from '../../../contract/endpoint'
import { publicationActions, type PublicationAction, type PublicationState } from '../../../contract/review/vocabulary'
import type { Actor } from '../../platform/context'
import { openAreaApp, personActor, testTenant, type AreaApp } from '../../test/area-app'
import { profile } from '../../test/profile'
import { insertIssueRow, insertPerson, insertStreet, type Street } from '../../test/street'
import { requestPublication, reviewRoutes, withdrawWithMatter } from '.'

let area: AreaApp
let street: Street
let other: Street
const names = ['clerk', 'colleague', 'nextDoor', 'party', 'otherParty', 'office', 'resident', 'deputy'] as const
let people: Record<(typeof names)[number], Actor>

beforeAll(async () => {
  area = await openAreaApp(reviewRoutes)
  street = await insertStreet(area.database.db)
  other = await insertStreet(area.database.db)
  const staff = async (role: Role, placeId: string | null) => personActor([await insertPerson(area.database.db)], [{ role, placeId }])
  people = {
    clerk: await staff('community', street.communityIds[0]),
    colleague: await staff('community', street.communityIds[0]),
    nextDoor: await staff('community', street.communityIds[1]),
    party: await staff('party_committee', street.streetId),
    otherParty: await staff('party_committee', other.streetId),
    office: await staff('street_office', street.streetId),
    deputy: await staff('deputy', null),
    resident: personActor([await insertPerson(area.database.db)]),
  }
})
afterAll(() => area.close())

const ticked = { privacyChecked: true, secrecyChecked: true }
const words = { title: '楼下路灯坏了', text: '路灯坏了三天，晚上看不见' }
const personIdOf = (actor: Actor): string => actor.personId ?? ''

interface Waiting { readonly id: string; readonly matterId: string; readonly statementId: string }
interface Wish { readonly by?: Actor; readonly category?: 'neighbour_dispute'; readonly text?: string }
async function requested({ by = people.resident, category, text = '5栋路灯坏了，请打13812342201' }: Wish = {}): Promise<Waiting> {
  const issue = await insertIssueRow(area.database.db, { raisedBy: personIdOf(by), communityId: street.communityIds[0], streetId: street.streetId, category, text })
  await requestPublication(area.ctx(by), { matterId: issue.id, title: '5栋路灯坏了', text, streetId: street.streetId, communityId: street.communityIds[0], gridId: null, deputyId: null })
  const { id } = await area.database.db.selectFrom('publication').select('id').where('matter_id', '=', issue.id).executeTakeFirstOrThrow()
  return { id, matterId: issue.id, statementId: issue.statementId }
}
// Time moves on with every call, so that facts sort in the order of the calls.
const act = (actor: Actor, id: string, action: PublicationAction, payload: object, key = v7()) => {
  area.now = new Date(area.now.getTime() + 1)
  return area.send(actor, { method: 'POST', url: `/api/v1/publications/${id}/${action}`, payload, key })
}
const check = (actor: Actor, id: string, payload: object = {}) => act(actor, id, 'check', { ...words, ...ticked, ...payload })
const approve = (actor: Actor, id: string, payload: object = {}) => act(actor, id, 'approve', { ...ticked, ...payload })
const row = (id: string) => area.database.db.selectFrom('publication').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const detail = async (actor: Actor, id: string) => reviewSchemas.getReview.reply.parse((await area.send(actor, { method: 'GET', url: `/api/v1/publications/${id}` })).body)
const listed = async (actor: Actor) => reviewSchemas.listReviews.reply.parse((await area.send(actor, { method: 'GET', url: '/api/v1/desk/reviews?limit=50' })).body).items.map(({ id }) => id)
const facts = async (id: string) => area.database.db.selectFrom('audit').select(['event', 'role', 'actor_id', 'place_id', 'reason', 'patch']).where('subject_id', '=', id).orderBy('id').execute()
const toldTo = async (actor: Actor, matterId: string) =>
  (await area.database.db.selectFrom('inbox_message').select('template').where('person_id', '=', personIdOf(actor)).where('issue_id', '=', matterId).orderBy('id').execute()).map(({ template }) => template)

describe('from request to public', () => {
  it('takes two persons, says who did what, and tells who raised it', async () => {
    const { id, matterId } = await requested()
    expect((await check(people.clerk, id)).status).toBe(200)
    expect((await approve(people.colleague, id)).body).toMatchObject({ state: 'published', proposed: words })
    const published = await row(id)
    expect(published).toMatchObject({ state: 'published', checked_by: personIdOf(people.clerk), approved_by: personIdOf(people.colleague), published_at: area.now, title: words.title })
    expect(published.grams).toEqual(expect.arrayContaining(['#lamp', '~broken']))
    expect((await facts(id)).map(({ event, role, place_id }) => [event, role, place_id])).toEqual([
      ['publication.requested', 'author', null], ['publication.checked', 'community', street.communityIds[0]], ['publication.approved', 'community', street.communityIds[0]],
    ])
    expect(await toldTo(people.resident, matterId)).toEqual(['published'])
  })
  it('keeps words out of the audit', async () => {
    const { id } = await requested()
    await check(people.clerk, id)
    await approve(people.party, id)
    expect(JSON.stringify(await facts(id))).not.toMatch(/路灯|看不见|lamp/)
  })
  it('proposes with numbers masked, and shows the original beside it', async () => {
    const { id } = await requested()
    const review = await detail(people.clerk, id)
    expect(review.original.text).toContain('13812342201')
    expect(review.proposed.text).toBe('5栋路灯坏了，请打138****2201')
    expect(review).toMatchObject({ state: 'pending', checkedBy: null, allowedActions: ['check', 'hold', 'withdraw'], placeName: '榕树社区' })
  })
  it('names who checked it', async () => {
    const { vault } = area.services
    await area.database.db.insertInto('role_grant').values({
      tenant: testTenant, id: v7(), person_id: personIdOf(people.clerk), phone_hash: Buffer.from('x'), phone_cipher: Buffer.from('x'), key_id: vault.keyId, name_cipher: vault.seal('王建国').cipher,
      role: 'community', place_id: street.communityIds[0], handler_id: null, deputy_id: null, valid_from: area.now, valid_until: null,
    }).execute()
    const { id } = await requested()
    await check(people.clerk, id)
    expect((await detail(people.party, id)).checkedBy).toBe('王建国')
  })
  it('stands once under its key', async () => {
    const [{ id, matterId }, key] = [await requested(), v7()]
    await check(people.clerk, id)
    const answers = await Promise.all([1, 2, 3].map(() => act(people.party, id, 'approve', ticked, key)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await toldTo(people.resident, matterId)).toEqual(['published'])
    expect((await facts(id)).filter(({ event }) => event === 'publication.approved')).toHaveLength(1)
  })
})

describe('refuses', () => {
  it('the same person for check and approval, also after joining', async () => {
    const { id } = await requested()
    await check(people.clerk, id)
    expect(await approve(people.clerk, id)).toMatchObject({ status: 403, body: { code: 'publication.samePerson' } })
    const joined = personActor([await insertPerson(area.database.db), personIdOf(people.clerk)], people.clerk.grants)
    expect(await approve(joined, id)).toMatchObject({ status: 403, body: { code: 'publication.samePerson' } })
    expect((await row(id)).state).toBe('checked')
  })
  it.each([{ privacyChecked: false }, { secrecyChecked: false }])('without both ticks: %o', async (payload) => {
    const { id } = await requested()
    expect(await check(people.clerk, id, payload)).toMatchObject({ status: 400, body: { code: 'publication.ticksOwed' } })
    await check(people.clerk, id)
    expect(await approve(people.party, id, payload)).toMatchObject({ status: 400, body: { code: 'publication.ticksOwed' } })
  })
  it.each([{ title: '请打13812342201' }, { text: '车牌渝F12345一直堵门' }, { text: '身份证500236199001011234的人' }])('words that still name a person: %o', async (payload) => {
    const { id } = await requested()
    expect(await check(people.clerk, id, payload)).toMatchObject({ status: 400, body: { code: 'publication.stillPersonal' } })
  })
  it('approval before the first check, and anything after it is over', async () => {
    const { id } = await requested()
    expect(await approve(people.party, id)).toMatchObject({ status: 409, body: { code: 'publication.notNow' } })
    await act(people.party, id, 'withdraw', {})
    expect(await check(people.clerk, id)).toMatchObject({ status: 409, body: { code: 'publication.notNow' } })
  })
  it('disputes of neighbours', async () => {
    const { id } = await requested({ category: 'neighbour_dispute' })
    expect(await check(people.clerk, id)).toMatchObject({ status: 400, body: { code: 'publication.neverPublic' } })
    expect((await act(people.clerk, id, 'hold', { reason: 'neighbour_dispute' })).status).toBe(200)
  })
  it('what was taken back meanwhile', async () => {
    const { id, matterId } = await requested()
    await check(people.clerk, id)
    await area.database.db.updateTable('matter').set({ state: 'withdrawn' }).where('id', '=', matterId).execute()
    expect(await approve(people.party, id)).toMatchObject({ status: 409 })
  })
  it('photos of another issue or twice the same, and shows exactly those chosen', async () => {
    const [mine, foreign] = [await requested(), await requested()]
    const photo = async (statementId: string, position: number) => {
      const id = v7()
      await area.database.db.insertInto('media').values({ tenant: testTenant, id, kind: 'image', owner_id: personIdOf(people.resident), storage_key: id, mime: 'image/jpeg', bytes: 1, width: 4, height: 3, sha256: Buffer.from(id), attached_at: area.now, created_at: area.now }).execute()
      await area.database.db.insertInto('statement_media').values({ tenant: testTenant, statement_id: statementId, media_id: id, position }).execute()
      return id
    }
    const [first, second, theirs] = [await photo(mine.statementId, 0), await photo(mine.statementId, 1), await photo(foreign.statementId, 0)]
    for (const photoIds of [[theirs], [first, first], [v7()]]) expect(await check(people.clerk, mine.id, { photoIds })).toMatchObject({ status: 400, body: { code: 'media.unknown' } })
    await check(people.clerk, mine.id, { photoIds: [first] })
    await check(people.colleague, mine.id, { photoIds: [second] })
    expect((await detail(people.party, mine.id)).photos.map(({ id, shown }) => [id, shown])).toEqual([[first, false], [second, true]])
  })
})

describe('held and withdrawn', () => {
  it('is held with a reason, told, and may be taken up again', async () => {
    const { id, matterId } = await requested()
    await act(people.clerk, id, 'hold', { reason: 'not_true' })
    expect((await facts(id)).at(-1)).toMatchObject({ event: 'publication.held', reason: 'not_true' })
    expect(await toldTo(people.resident, matterId)).toEqual(['held'])
    expect((await check(people.clerk, id)).body).toMatchObject({ state: 'checked', reason: null })
  })
  it('is withdrawn by who raised it at once, who is not told of it', async () => {
    const { id, matterId } = await requested()
    await check(people.clerk, id)
    await approve(people.party, id)
    expect((await act(people.resident, id, 'withdraw', {})).body).toEqual({ ok: true })
    expect(await row(id)).toMatchObject({ state: 'withdrawn', published_at: null })
    expect(await toldTo(people.resident, matterId)).toEqual(['published'])
    expect((await facts(id)).at(-1)).toMatchObject({ event: 'publication.withdrawn', role: 'author' })
  })
  it('goes with its matter', async () => {
    const { id, matterId } = await requested()
    await withdrawWithMatter(area.ctx(people.nextDoor), matterId)
    expect((await row(id)).state).toBe('pending')
    await withdrawWithMatter(area.ctx(people.resident), matterId)
    await withdrawWithMatter(area.ctx(people.resident), matterId)
    expect((await row(id)).state).toBe('withdrawn')
    await withdrawWithMatter(area.ctx(people.resident), v7())
  })
})

const races = Math.max(5, Math.ceil(profile.races / 4))
describe('two at once', () => {
  it('approve: one publishes, one hears it was done', async () => {
    for (let round = 0; round < races; round++) {
      const { id, matterId } = await requested()
      await check(people.clerk, id)
      const answers = await Promise.all([approve(people.colleague, id), approve(people.party, id)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await facts(id)).filter(({ event }) => event === 'publication.approved')).toHaveLength(1)
      expect(await toldTo(people.resident, matterId)).toEqual(['published'])
    }
  })
  it('check and approve: never the words of the one under the approval of the other', async () => {
    for (let round = 0; round < races; round++) {
      const { id } = await requested()
      await check(people.clerk, id)
      const [checked, approved] = await Promise.all([check(people.colleague, id, { title: '另一个标题' }), approve(people.party, id)])
      expect([checked.status, approved.status].filter((status) => status === 200).length).toBeGreaterThanOrEqual(1)
      const now = await row(id)
      if (now.state === 'published' && now.title === '另一个标题') expect((await facts(id)).map(({ event }) => event).slice(-2)).toEqual(['publication.checked', 'publication.approved'])
      expect(now.approved_by === null || now.approved_by !== now.checked_by).toBe(true)
    }
  })
  it('withdraw and approve: withdrawn in the end', async () => {
    for (let round = 0; round < races; round++) {
      const { id } = await requested()
      await check(people.clerk, id)
      const [withdrawn] = await Promise.all([act(people.resident, id, 'withdraw', {}), approve(people.party, id)])
      if (withdrawn.status === 409) await act(people.resident, id, 'withdraw', {})
      expect((await row(id)).state).toBe('withdrawn')
    }
  })
})

describe('who may do what', () => {
  const bodies: Record<PublicationAction, object> = { check: { ...words, ...ticked }, approve: ticked, hold: { reason: 'other' }, withdraw: {} }
  // Status by actor and action on a row that `clerk` checked.
  const expected: Record<(typeof names)[number], Record<PublicationAction, number>> = {
    clerk: { check: 200, approve: 403, hold: 200, withdraw: 200 },
    colleague: { check: 200, approve: 200, hold: 200, withdraw: 200 },
    party: { check: 200, approve: 200, hold: 200, withdraw: 200 },
    nextDoor: { check: 404, approve: 404, hold: 404, withdraw: 404 },
    otherParty: { check: 404, approve: 404, hold: 404, withdraw: 404 },
    office: { check: 403, approve: 403, hold: 403, withdraw: 404 },
    deputy: { check: 403, approve: 403, hold: 403, withdraw: 404 },
    resident: { check: 403, approve: 403, hold: 403, withdraw: 200 },
  }
  const cells = names.flatMap((who) => publicationActions.map((action) => [who, action] as const))
  it.each(cells)('%s: %s', async (who, action) => {
    const { id } = await requested()
    await check(people.clerk, id)
    const shown = who === 'clerk' || who === 'colleague' || who === 'party' ? (await detail(people[who], id)).allowedActions : null
    const { status } = await act(people[who], id, action, bodies[action])
    expect(status).toBe(expected[who][action])
    if (shown) expect(shown.includes(action)).toBe(status === 200)
  })
  it('who raised it never reviews it, though on the staff', async () => {
    const { id } = await requested({ by: people.colleague })
    expect(await check(people.colleague, id)).toMatchObject({ status: 404 })
    expect(await listed(people.colleague)).not.toContain(id)
    expect((await act(people.colleague, id, 'withdraw', {})).status).toBe(200)
  })
  it('who stepped aside neither sees nor does anything', async () => {
    const { id, matterId } = await requested()
    await area.database.db.insertInto('recusal').values({ tenant: testTenant, matter_id: matterId, person_id: personIdOf(people.clerk), created_at: area.now }).execute()
    expect((await check(people.clerk, id)).status).toBe(404)
    expect(await listed(people.clerk)).not.toContain(id)
  })
  it('another tenant has nothing of it', async () => {
    const { id } = await requested()
    await withdrawWithMatter({ ...area.ctx(people.resident), tenant: 'elsewhere' }, id)
    expect((await row(id)).state).toBe('pending')
  })
})

describe('the list and the single row agree', () => {
  it('for every actor, relation and state', async () => {
    const states: PublicationState[] = ['pending', 'checked', 'published', 'held', 'withdrawn']
    const made: { id: string; state: PublicationState }[] = []
    for (const [index, by] of [people.resident, people.clerk, people.party, people.nextDoor].entries()) {
      for (const state of states) {
        const { id, matterId } = await requested({ by })
        await area.database.db.updateTable('publication').set({ state, checked_by: index % 2 ? personIdOf(people.colleague) : null }).where('id', '=', id).execute()
        if (index === 3) await area.database.db.insertInto('recusal').values({ tenant: testTenant, matter_id: matterId, person_id: personIdOf(people.clerk), created_at: area.now }).execute()
        if (index === 0) await area.database.db.insertInto('follow').values({ tenant: testTenant, matter_id: matterId, person_id: personIdOf(people.colleague), reason: state === 'checked' ? 'code' : 'met_too', created_at: area.now }).execute()
        made.push({ id, state })
      }
    }
    for (const actor of [people.clerk, people.colleague, people.party, people.nextDoor, people.otherParty]) {
      const inList = new Set<string>()
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = reviewSchemas.listReviews.reply.parse((await area.send(actor, { method: 'GET', url: `/api/v1/desk/reviews?limit=7${cursor ? `&cursor=${cursor}` : ''}` })).body)
        for (const { id } of page.items) inList.add(id)
        cursor = page.next
      }
      for (const { id, state } of made) {
        const { status } = await area.send(actor, { method: 'GET', url: `/api/v1/publications/${id}` })
        const waits = state === 'pending' || state === 'checked'
        expect([id, inList.has(id)]).toEqual([id, waits && status === 200])
      }
    }
  })
})

import { v7 } from 'uuid'
import { reviewSchemas } from '../../../contract/review/schemas'
import { publicationActions, reviewFilters, type PublicationAction, type PublicationState, type ReviewFilter } from '../../../contract/review/vocabulary'
import type { Actor } from '../../platform/context'
import { personActor, testTenant } from '../../test/area-app'
import { profile } from '../../test/profile'
import { personIdOf, publicWords as words, reviewDesk, ticked, type ReviewDesk } from '../../test/review-desk'
import { insertPerson } from '../../test/street'
import { imprintOfText, imprintRule } from '../matter'
import { rereadPublications, withdrawWithMatter } from '.'

const { opened, row, seen, act, check, approve, withdraw, requested, said, detail, list, facts, toldTo } = reviewDesk()
let area: ReviewDesk['area']
let street: ReviewDesk['street']
let people: ReviewDesk['people']
beforeAll(() => void ({ area, street, people } = opened()))
const listed = async (actor: Actor) => (await list(actor)).map(({ id }) => id)

const names = ['clerk', 'colleague', 'nextDoor', 'party', 'otherParty', 'office', 'resident', 'deputy'] as const

describe('from request to public', () => {
  it('is found by what is public, also where an older reading read it', async () => {
    const { id } = await requested()
    await check(people.clerk, id)
    await approve(people.colleague, id)
    const fresh = await row(id)
    await area.database.db.updateTable('publication').set({ imprint: '', imprint_rule: 0 }).where('id', '=', id).execute()
    await rereadPublications(area.ctx(people.clerk))
    expect([(await row(id)).imprint, fresh.imprint]).toEqual([fresh.imprint, expect.stringMatching(/./)])
  })
  it('takes two persons, says who did what, and tells who raised it', async () => {
    const { id, matterId } = await requested()
    expect((await check(people.clerk, id)).status).toBe(200)
    expect((await approve(people.colleague, id)).body).toMatchObject({ state: 'published', proposed: { ...words, result: null } })
    const published = await row(id)
    expect(published).toMatchObject({ state: 'published', checked_by: personIdOf(people.clerk), approved_by: personIdOf(people.colleague), published_at: area.now, title: words.title })
    expect([published.imprint, published.imprint_rule]).toEqual([imprintOfText(`${words.title}\n${words.text}`), imprintRule])
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
    expect(review).toMatchObject({ state: 'pending', checkedBy: null, allowedActions: ['check', 'hold'], placeName: '榕树社区' })
  })
  it('shows the party committee, which approves, no number of a person', async () => {
    const { id } = await requested()
    for (const step of ['pending', 'checked']) {
      const review = await detail(people.party, id)
      expect([review.state, review.original.text]).toEqual([step, '5栋路灯坏了，请打138****2201'])
      expect(JSON.stringify(review)).not.toContain('13812342201')
      if (step === 'pending') await check(people.clerk, id)
    }
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
    const body = { ...ticked, ...await seen(id) }
    const answers = await Promise.all([1, 2, 3].map(() => act(people.party, id, 'approve', body, key)))
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
    await withdraw(people.resident, id)
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
  it('words of an official of another issue', async () => {
    const [mine, theirs] = [await requested(), await requested()]
    const statementId = await said(theirs.matterId, '灯修好了')
    expect((await check(people.clerk, mine.id, { result: '灯修好了', resultFrom: [statementId] })).status).toBe(400)
    expect((await check(people.clerk, theirs.id, { result: '灯修好了', resultFrom: [statementId] })).status).toBe(200)
  })
  it.each([{ text: '楼上是低保户，灯坏了' }, { result: '已上门看望患癌的老人' }])('words of health and poverty: %o', async (payload) => {
    const { id } = await requested()
    expect(await check(people.clerk, id, payload)).toMatchObject({ status: 400, body: { code: 'publication.healthOrPoverty' } })
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
  it('is withdrawn by the office only with a reason, and told', async () => {
    const { id, matterId } = await requested()
    await check(people.clerk, id)
    await approve(people.party, id)
    expect(await withdraw(people.party, id, null)).toMatchObject({ status: 400, body: { code: 'publication.reasonOwed' } })
    expect((await withdraw(people.party, id, 'secrecy')).status).toBe(200)
    expect((await facts(id)).at(-1)).toMatchObject({ event: 'publication.withdrawn', role: 'party_committee', place_id: street.streetId, reason: 'secrecy' })
    expect(await toldTo(people.resident, matterId)).toEqual(['published', 'withdrawnFromPublic'])
  })
  it('is withdrawn by who raised it at once, who is not told of it', async () => {
    const { id, matterId } = await requested()
    await check(people.clerk, id)
    await approve(people.party, id)
    expect((await withdraw(people.resident, id, null)).body).toEqual({ ok: true })
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
  it('check and approve: what is published is what the approver saw', async () => {
    for (let round = 0; round < races; round++) {
      const { id } = await requested()
      await check(people.clerk, id)
      const shown = await detail(people.party, id)
      const [, approved] = await Promise.all([check(people.colleague, id, { title: '另一个标题' }), act(people.party, id, 'approve', { ...ticked, version: shown.version })])
      const now = await row(id)
      expect(now.state === 'published').toBe(approved.status === 200)
      if (now.state === 'published') expect(now.title).toBe(shown.proposed.title)
      else expect(approved).toMatchObject({ status: 409, body: { code: 'publication.notNow' } })
    }
  })
  it('withdraw and approve: withdrawn in the end', async () => {
    for (let round = 0; round < races; round++) {
      const { id } = await requested()
      await check(people.clerk, id)
      const [withdrawn] = await Promise.all([withdraw(people.resident, id, null), approve(people.party, id)])
      expect(withdrawn.status).toBe(200)
      expect((await row(id)).state).toBe('withdrawn')
    }
  })
})

describe('who may do what', () => {
  const bodies: Record<PublicationAction, object> = { check: { ...words, ...ticked }, second: ticked, approve: ticked, hold: { reason: 'other' }, withdraw: { reason: 'other' } }
  // Status by actor and action on a row that `clerk` checked.
  const expected: Record<(typeof names)[number], Record<PublicationAction, number>> = {
    clerk: { check: 200, second: 403, approve: 403, hold: 200, withdraw: 403 },
    colleague: { check: 200, second: 409, approve: 200, hold: 200, withdraw: 403 },
    party: { check: 200, second: 409, approve: 200, hold: 200, withdraw: 403 },
    nextDoor: { check: 404, second: 404, approve: 404, hold: 404, withdraw: 404 },
    otherParty: { check: 404, second: 404, approve: 404, hold: 404, withdraw: 404 },
    office: { check: 403, second: 403, approve: 403, hold: 403, withdraw: 404 },
    deputy: { check: 403, second: 403, approve: 403, hold: 403, withdraw: 404 },
    resident: { check: 403, second: 403, approve: 403, hold: 403, withdraw: 200 },
  }
  const cells = names.flatMap((who) => publicationActions.map((action) => [who, action] as const))
  it.each(cells)('%s: %s', async (who, action) => {
    const { id } = await requested()
    await check(people.clerk, id)
    const shown = who === 'clerk' || who === 'colleague' || who === 'party' ? (await detail(people[who], id)).allowedActions : null
    const { status } = await act(people[who], id, action, { ...bodies[action], ...await seen(id) })
    expect(status).toBe(expected[who][action])
    if (shown) expect(shown.includes(action)).toBe(status === 200)
  })
  it('who raised it never reviews it, though on the staff', async () => {
    const { id } = await requested({ by: people.colleague })
    expect(await check(people.colleague, id)).toMatchObject({ status: 404 })
    expect(await listed(people.colleague)).not.toContain(id)
    expect((await withdraw(people.colleague, id)).status).toBe(200)
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
    const states: PublicationState[] = ['pending', 'checked', 'seconded', 'published', 'held', 'withdrawn', 'replaced']
    const filterOf: Partial<Record<PublicationState, ReviewFilter>> = { pending: 'waiting', checked: 'waiting', seconded: 'waiting', published: 'published', held: 'held', withdrawn: 'held' }
    const made: { id: string; state: PublicationState }[] = []
    for (const [index, by] of [people.resident, people.clerk, people.party, people.nextDoor].entries()) {
      for (const state of states) {
        const { id, matterId } = await requested({ by })
        await area.database.db.updateTable('publication').set({ state, published_at: state === 'published' ? area.now : null, checked_by: index % 2 ? personIdOf(people.colleague) : null }).where('id', '=', id).execute()
        if (index === 3) await area.database.db.insertInto('recusal').values({ tenant: testTenant, matter_id: matterId, person_id: personIdOf(people.clerk), created_at: area.now }).execute()
        if (index === 0) await area.database.db.insertInto('follow').values({ tenant: testTenant, matter_id: matterId, person_id: personIdOf(people.colleague), reason: state === 'checked' ? 'code' : 'met_too', created_at: area.now }).execute()
        made.push({ id, state })
      }
    }
    for (const actor of [people.clerk, people.colleague, people.party, people.nextDoor, people.otherParty]) {
      const inList = new Map<string, Set<string>>()
      for (const filter of reviewFilters) {
        const ids = new Set<string>()
        for (let cursor: string | null = ''; cursor !== null;) {
          const page = reviewSchemas.listReviews.reply.parse((await area.send(actor, { method: 'GET', url: `/api/v1/desk/reviews?limit=7&filter=${filter}${cursor ? `&cursor=${cursor}` : ''}` })).body)
          for (const { id } of page.items) {
            expect(ids.has(id)).toBe(false)
            ids.add(id)
          }
          cursor = page.next
        }
        inList.set(filter, ids)
      }
      for (const { id, state } of made) {
        const { status } = await area.send(actor, { method: 'GET', url: `/api/v1/publications/${id}` })
        for (const filter of reviewFilters) expect([id, state, filter, inList.get(filter)?.has(id)]).toEqual([id, state, filter, filterOf[state] === filter && status === 200])
      }
    }
  })
})

import { v7 } from 'uuid'
import { inboxSchemas } from '../../../contract/inbox/schemas'
import type { Actor } from '../../platform/context'
import { openAreaApp, personActor, testTenant, type AreaApp } from '../../test/area-app'
import { insertIssueRow, insertPerson, insertStreet, type Street } from '../../test/street'
import { inboxRoutes, tell, type Telling } from '.'

let area: AreaApp
let street: Street

beforeAll(async () => {
  area = await openAreaApp(inboxRoutes)
  street = await insertStreet(area.database.db)
})
afterAll(() => area.close())

const newPerson = (mergedInto: string | null = null) => insertPerson(area.database.db, mergedInto)
const issueOf = async (raisedBy: string, title = '5栋路灯坏了') => (await insertIssueRow(area.database.db, { raisedBy, communityId: street.communityIds[0], streetId: street.streetId, title })).id
const telling = (personIds: string[], issueId: string | null, more: Partial<Telling> = {}): Telling =>
  ({ eventId: v7(), personIds, issueId, template: 'answered', params: { hat: 'community', placeId: street.communityIds[0], deputyId: null, handlerId: null }, ...more })
const inbox = async (actor: Actor, query = '') => inboxSchemas.listInbox.reply.parse((await area.send(actor, { method: 'GET', url: `/api/v1/inbox${query}` })).body)
const unread = async (actor: Actor) => inboxSchemas.countUnread.reply.parse((await area.send(actor, { method: 'GET', url: '/api/v1/inbox/unread' })).body).unread
const markRead = (actor: Actor, upTo: string) => area.send(actor, { method: 'POST', url: '/api/v1/inbox/read', payload: { upTo } })

describe('telling', () => {
  it('reaches a person once for an event, however often and at once', async () => {
    const person = await newPerson()
    const told = telling([person, person], await issueOf(person))
    await Promise.all(Array.from({ length: 8 }, () => tell(area.ctx(), told)))
    await tell(area.ctx(), { ...told, template: 'settled' })
    expect((await inbox(personActor([person]))).items).toHaveLength(1)
  })
  it('reaches a human once, also where guest and person both follow', async () => {
    const person = await newPerson()
    const guest = await newPerson(person)
    await tell(area.ctx(), telling([guest, person], await issueOf(guest)))
    expect((await inbox(personActor([person, guest]))).items).toHaveLength(1)
  })
  it('still reaches who was a guest when it was told', async () => {
    const guest = await newPerson()
    await tell(area.ctx(), telling([guest], await issueOf(guest)))
    const person = await newPerson()
    await area.database.db.updateTable('person').set({ merged_into: person }).where('id', '=', guest).execute()
    expect((await inbox(personActor([person, guest]))).items).toHaveLength(1)
    expect(await unread(personActor([person, guest]))).toBe(1)
  })
  it('tells two persons and two events apart', async () => {
    const [one, two] = [await newPerson(), await newPerson()]
    const issueId = await issueOf(one)
    await tell(area.ctx(), telling([one, two], issueId))
    await tell(area.ctx(), telling([one], issueId))
    expect([await unread(personActor([one])), await unread(personActor([two]))]).toEqual([2, 1])
  })
  it('leaves nothing where the transaction fails', async () => {
    const person = await newPerson()
    const failed = area.database.db.transaction().execute(async (db) => {
      await tell({ ...area.ctx(), db }, telling([person], null))
      throw new Error('later step failed')
    })
    await expect(failed).rejects.toThrow('later step failed')
    expect(await unread(personActor([person]))).toBe(0)
  })
  it('keeps no words in the row', async () => {
    const person = await newPerson()
    await tell(area.ctx(), telling([person], await issueOf(person, '绝密标题')))
    const row = await area.database.db.selectFrom('inbox_message').selectAll().where('person_id', '=', person).executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toMatch(/绝密|榕树/)
  })
})

describe('the inbox', () => {
  it('says what happened in words', async () => {
    const person = await newPerson()
    const issueId = await issueOf(person)
    await tell(area.ctx(), telling([person], issueId))
    expect((await inbox(personActor([person]))).items[0]).toMatchObject({ title: '榕树社区答复了', text: expect.stringMatching(/^「5栋路灯坏了」有答复了/), issueId, read: false, at: '2026-11-23T10:00:00+08:00' })
  })
  it('pages, newest first, without gap or double', async () => {
    const person = await newPerson()
    const issueId = await issueOf(person)
    const start = area.now.getTime()
    for (let minute = 0; minute < 7; minute++) {
      area.now = new Date(start + minute * 60_000)
      await tell(area.ctx(), telling([person], issueId))
    }
    const seen: string[] = []
    for (let next: string | null = ''; next !== null;) {
      const page = await inbox(personActor([person]), `?limit=3${next ? `&cursor=${next}` : ''}`)
      seen.push(...page.items.map(({ at }) => at))
      next = page.next
    }
    expect(seen).toHaveLength(7)
    expect(seen).toEqual([...seen].sort().reverse())
    area.now = new Date(start)
  })
  it('counts and marks up to what was shown', async () => {
    const actor = personActor([await newPerson()])
    const start = area.now.getTime()
    for (let minute = 0; minute < 3; minute++) {
      area.now = new Date(start + minute * 60_000)
      await tell(area.ctx(), telling([...actor.personIds], null))
    }
    const [newest, middle] = (await inbox(actor)).items
    await markRead(actor, middle?.id ?? '')
    expect(await unread(actor)).toBe(1)
    expect((await inbox(actor)).items.map(({ read }) => read)).toEqual([false, true, true])
    await markRead(actor, newest?.id ?? '')
    expect(await unread(actor)).toBe(0)
    area.now = new Date(start)
  })
  it('is nobody else\'s, in no tenant', async () => {
    const [mine, other] = [personActor([await newPerson()]), personActor([await newPerson()])]
    await tell(area.ctx(), telling([...mine.personIds], null))
    await markRead(other, v7())
    expect(await unread(mine)).toBe(1)
    expect((await inbox(other)).items).toEqual([])
    await area.database.db.insertInto('tenant').values({ id: 'elsewhere', name: '别县', created_at: area.now }).onConflict((conflict) => conflict.doNothing()).execute()
    await tell({ ...area.ctx(), tenant: 'elsewhere' }, telling([...mine.personIds], null))
    expect(await unread(mine)).toBe(1)
  })
  it('needs a token, and a cursor of ours', async () => {
    expect((await area.app.inject({ url: '/api/v1/inbox' })).statusCode).toBe(401)
    const actor = personActor([await newPerson()])
    for (const cursor of ['x', 'bnVsbA', Buffer.from('["\'; drop table inbox_message"]').toString('base64url')]) {
      expect((await area.send(actor, { method: 'GET', url: `/api/v1/inbox?cursor=${cursor}` })).status).toBe(400)
    }
  })
})

describe('a neighbour who met it too', () => {
  const follow = (matterId: string, personId: string) =>
    area.database.db.insertInto('follow').values({ tenant: testTenant, matter_id: matterId, person_id: personId, reason: 'met_too', created_at: area.now }).execute()

  it('reads the published title while it is published, never the original or the number', async () => {
    const [raiser, neighbour] = [await newPerson(), await newPerson()]
    const issueId = await issueOf(raiser, '张三家门口路灯坏了')
    await follow(issueId, neighbour)
    const publication = { tenant: testTenant, id: v7(), matter_id: issueId, street_id: street.streetId, community_id: street.communityIds[0], state: 'published' as const, title: '楼下路灯坏了', text: '路灯坏了', requested_at: area.now }
    await area.database.db.insertInto('publication').values({ ...publication, grid_id: null, deputy_id: null, checked_by: null, checked_at: null, approved_by: null, published_at: area.now, reason: null }).execute()
    await tell(area.ctx(), telling([raiser, neighbour], issueId))
    const textFor = async (person: string) => (await inbox(personActor([person]))).items[0]?.text ?? ''
    expect(await textFor(raiser)).toMatch(/张三家门口路灯坏了.*鱼复-/)
    expect(await textFor(neighbour)).toBe('「楼下路灯坏了」有答复了，请打开看看')
    await area.database.db.updateTable('publication').set({ state: 'withdrawn' }).where('id', '=', publication.id).execute()
    expect(await textFor(neighbour)).toBe('您也遇到的这件事有答复了，请打开看看')
  })
})

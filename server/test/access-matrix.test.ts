import { endpoints, type EndpointName } from '../../contract/api'
import { accessLines } from './access-lines'
import { openWorld, personas, type Answer, type PersonaName, type World } from './issue-world'
import { insertPersona, type Persona } from './world-people'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const names = Object.keys(endpoints) as EndpointName[]
const refusals = [400, 401, 403, 404, 409, 410]
/** Nothing of the caller: the channel behind it is closed. */
const closed = ['sms.unavailable', 'wechat.refused']
/** What only those who have a part in it may read. */
const words = ['5栋路灯坏了', '5栋楼下', '13812342201', '138****2201']

// Signing out would end the persona for every later line: a fresh session of the same standing takes the part.
const caller = async (name: EndpointName, who: PersonaName): Promise<PersonaName | Persona> =>
  name === 'signOut' || name === 'forgetDevice' ? insertPersona({ db: world.database.db, vault: world.services.vault, tenant: who === 'foreigner' ? 'abroad' : 'home', host: world.who[who].host }) : who

const may = (name: EndpointName, who: PersonaName): boolean => {
  const line = accessLines[name]
  if (line.may === 'anyone' || line.may === 'persons') return who !== 'foreigner' || !endpoints[name].path.includes(':id')
  return line.may.includes(who)
}
const shown = ({ text }: Answer): boolean => words.some((word) => text.includes(word))

describe.each(names)('%s', (name) => {
  it('lets in exactly whom its line names, and shows the others nothing', async () => {
    const wrong: string[] = []
    for (const who of personas) {
      const call = await accessLines[name].call(world)
      const answer = await world.call(await caller(name, who), name, call)
      const allowed = may(name, who) && !(who === 'foreigner' && JSON.stringify(call).includes(world.street.gridIds[0]) && name === 'raiseIssue')
      const right = allowed ? answer.status === 200 : refusals.includes(answer.status) || closed.includes(String(answer.body.code))
      if (!right) wrong.push(`${who}: ${answer.status} ${answer.body.code}, expected ${allowed ? 200 : 'a refusal'}`)
      const { shows } = accessLines[name]
      if ((shows ? !shows.includes(who) : !allowed) && shown(answer)) wrong.push(`${who} was shown what is not theirs`)
      if (shows?.includes(who) && answer.text.length < 60) wrong.push(`${who} was not shown what is theirs`)
    }
    expect(wrong).toEqual([])
  })
  it('knows who calls: without a token, with a forged one, with one of another county', async () => {
    const open = endpoints[name].who === 'anyone'
    const token = world.who.deputy.token
    const strangers: (Persona | 'nobody')[] = ['nobody', { ...world.who.deputy, token: `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}` }, { ...world.who.deputy, host: 'abroad.test' }, { ...world.who.foreigner, host: 'home.test' }]
    for (const [at, stranger] of strangers.entries()) {
      const answer = await world.call(stranger, name, await accessLines[name].call(world))
      if (!open) expect([at, answer.status, answer.body.code]).toEqual([at, 401, at === 0 ? 'session.missing' : 'session.expired'])
      else expect(String(answer.body.code)).not.toMatch(/^session/)
      if (!closed.includes(String(answer.body.code))) expect(answer.status).toBeLessThan(500)
      expect(shown(answer)).toBe(false)
    }
  })
  it('knows no county by another name', async () => {
    const answer = await world.call({ ...world.who.deputy, host: 'elsewhere.test' }, name, await accessLines[name].call(world))
    expect([answer.status, answer.body.code]).toEqual([404, 'request.notFound'])
  })
})

import { fakeHttp, noNetwork, Refusal } from '@/test/fake-http'
import { forgetOwners, leaveOwner } from '../api-client/owner'
import { adoptSession, dropSession } from '../api-client/session'
import { drafts } from './drafts'
import { outbox } from './outbox'

const http = fakeHttp()
const session = (id: string, phoneMasked: string | null = null, byLink = false) => ({ token: `token of ${id}`, expiresAt: '', me: { id, name: null, phoneMasked, grants: [], byLink, endedRoles: [] } })
const signIn = (id: string) => adoptSession(session(id, '138****0000'))
const signOut = () => {
  leaveOwner()
  dropSession()
}
const silentlyBecomes = (id: string) => http.answer('POST /sessions/guest', () => session(id))

const write = async (text: string) => {
  const key = await outbox.add({ endpoint: 'raiseIssue', body: { text }, label: text })
  await outbox.settle(key)
  return key
}
const offline = () => http.answer('POST /issues', noNetwork)
const online = async () => {
  http.answer('POST /issues', () => ({ issueId: 'i' }))
  await outbox.hurry()
}
/** What reached the server, and as whom. */
const arrived = () => http.sent('POST /issues').map(({ body, token }) => `${(body as { text: string }).text} / ${token}`)
const waits = async () => (await outbox.list()).map((item) => item.label)

describe('the outbox of a phone that two people use', () => {
  beforeEach(async () => {
    for (const item of await outbox.list()) await outbox.discard(item.key)
    for (const draft of await drafts.list()) await drafts.discard(draft.name)
    dropSession()
    forgetOwners()
    http.clear()
    silentlyBecomes('guest')
    offline()
  })

  it('sends what a guest wrote after they signed in, as the person they are now', async () => {
    await write('路灯不亮')
    signIn('a')
    http.clear()
    await online()
    expect(arrived()).toEqual(['路灯不亮 / token of a'])
    expect(await waits()).toEqual([])
  })

  it('never sends it under the next person, keeps it, and sends it when its own is back', async () => {
    signIn('a')
    await write('路灯不亮')
    signOut()
    http.clear()
    silentlyBecomes('guest 2')
    await online()
    signIn('b')
    await online()
    await write('电梯停了')
    expect(arrived()).toEqual(['电梯停了 / token of b'])
    expect(await waits()).toEqual(['路灯不亮'])
    signOut()
    signIn('a')
    await online()
    expect(arrived()).toEqual(['电梯停了 / token of b', '路灯不亮 / token of a'])
    expect(await waits()).toEqual([])
  })

  it('never sends a guest\'s by a unit\'s link, which is laid over the device for a while', async () => {
    adoptSession(session('guest'))
    await write('路灯不亮')
    adoptSession(session('unit', null, true))
    http.clear()
    await online()
    expect([arrived(), await waits()]).toEqual([[], ['路灯不亮']])
    leaveOwner()
    dropSession()
    silentlyBecomes('guest')
    adoptSession(session('guest'))
    await online()
    expect(arrived()).toEqual(['路灯不亮 / token of guest'])
  })

  it('does not follow a session that ran out on its way into somebody else\'s', async () => {
    signIn('a')
    signOut()
    signIn('b')
    await write('路灯不亮')
    http.clear()
    silentlyBecomes('a')
    http.answer('POST /issues', () => { throw new Refusal(401, 'session.expired', '登录已过期') })
    await outbox.hurry()
    expect(arrived()).toEqual(['路灯不亮 / token of b'])
    expect(await waits()).toEqual(['路灯不亮'])
    signIn('b')
    await online()
    expect(arrived().at(-1)).toBe('路灯不亮 / token of b')
  })

  it('keeps the half-written apart, and loses neither', async () => {
    signIn('a')
    await drafts.save('raise', { text: 'a 写的' }, [])
    signOut()
    expect(await drafts.read('raise')).toBeNull()
    signIn('b')
    await drafts.save('raise', { text: 'b 写的' }, [])
    expect((await drafts.read('raise'))?.form).toEqual({ text: 'b 写的' })
    await drafts.discard('raise')
    signOut()
    signIn('a')
    expect((await drafts.read('raise'))?.form).toEqual({ text: 'a 写的' })
  })
})

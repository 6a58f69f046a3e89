import Taro from '@tarojs/taro'
import { ApiError } from './api-error'
import { call } from './call'
import { currentToken, dropSession } from './session'

jest.mock('@tarojs/taro', () => {
  const kept = new Map<string, unknown>()
  return {
    __esModule: true,
    default: {
      request: jest.fn(),
      getStorageSync: (key: string) => kept.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => { kept.set(key, value) },
      removeStorageSync: (key: string) => { kept.delete(key) },
    },
  }
})
jest.mock('../platform/random', () => ({ random: { uuid: async () => 'device-1', secret: async () => 's'.repeat(43) } }))

const request = jest.mocked(Taro.request)
const me = { id: 'p-1', name: null, phoneMasked: null, grants: [], endedRoles: [] }
const guest = { statusCode: 200, data: { token: 't-1', expiresAt: '', me }, header: {}, errMsg: '', cookies: [] }
const reply = (statusCode: number, data: unknown) => ({ ...guest, statusCode, data })
const answers = (...list: unknown[]) => { for (const one of list) request.mockImplementationOnce((() => (one instanceof Error ? Promise.reject(one) : Promise.resolve(one))) as never) }
const sent = () => request.mock.calls.map(([options]) => options)

const raise = { key: 'k-1', body: { text: '5 栋楼下路灯不亮', placeId: 'g-1' } }

describe('call', () => {
  beforeEach(() => {
    request.mockReset()
    dropSession()
  })

  it('opens one silent guest for many calls at once, and sends token, device and key', async () => {
    answers(guest, reply(200, { unread: 1 }), reply(200, { unread: 1 }))
    await Promise.all([call('countUnread', {}), call('countUnread', {})])
    expect(sent().map((one) => one.url)).toEqual(['/api/v1/sessions/guest', '/api/v1/inbox/unread', '/api/v1/inbox/unread'])
    expect(sent()[1]?.header).toMatchObject({ Authorization: 'Bearer t-1', 'X-Device-Id': 'device-1' })
    answers(reply(200, { number: 'n' }))
    await call('raiseIssue', raise)
    expect(sent()[3]).toMatchObject({ method: 'POST', header: { 'Idempotency-Key': 'k-1' }, data: JSON.stringify(raise.body) })
  })

  it('asks nobody to be anybody for what anyone may read', async () => {
    answers(reply(200, { items: [], next: null }))
    await call('listPublicIssues', { query: { limit: 3, communityId: undefined } })
    expect(sent().map((one) => one.url)).toEqual(['/api/v1/issues/public?limit=3'])
    expect(currentToken()).toBeNull()
  })

  it('puts the server\'s words into the error', async () => {
    answers(guest, reply(422, { code: 'issue.textTooShort', message: '请至少写 5 个字', details: { min: 5 }, requestId: 'r-1' }))
    await expect(call('raiseIssue', raise)).rejects.toMatchObject({ code: 'issue.textTooShort', message: '请至少写 5 个字', status: 422, requestId: 'r-1', details: { min: 5 } })
    expect(request).toHaveBeenCalledTimes(2)
  })

  it('opens a new guest once when the session is gone, and no more', async () => {
    const gone = reply(401, { code: 'session.expired', message: '登录已过期', requestId: 'r' })
    answers(guest, gone, guest, reply(200, { unread: 0 }))
    expect(await call('countUnread', {})).toEqual({ unread: 0 })
    answers(gone, guest, gone)
    await expect(call('countUnread', {})).rejects.toBeInstanceOf(ApiError)
  })

  it('tries a keyed write again after no reply, under the same key', async () => {
    answers(guest, new Error('request:fail'), reply(200, { number: 'n' }))
    await call('raiseIssue', raise)
    expect(sent().slice(1).map((one) => one.header?.['Idempotency-Key'])).toEqual(['k-1', 'k-1'])
  })

  it('never repeats a write without a key', async () => {
    answers(guest, new Error('request:fail timeout'))
    await expect(call('openPhoneSession', { body: { challengeId: 'c', code: '123456' } })).rejects.toMatchObject({ code: 'network.slow', status: 0 })
    expect(request).toHaveBeenCalledTimes(2)
  })

  it('says a proxy\'s page of HTML in plain words', async () => {
    answers(reply(404, '<html>nginx</html>'))
    await expect(call('getApp', {})).rejects.toMatchObject({ code: 'server.unreadable', message: '我们这边出了点问题，请稍后再试' })
  })
})

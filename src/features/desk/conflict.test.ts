import { ApiError, localError } from '@/shared/api-client/api-error'
import { conflictOf, failureOf } from './conflict'

const now = Date.parse('2026-11-23T10:00:00+08:00')
const notNow = (details?: Record<string, unknown>) => new ApiError({ code: 'issue.notNow', message: '这件事现在不能这样办，请刷新看看最新进展', details }, 409)

describe('two at once', () => {
  it('says who did what, and when', () => {
    expect(conflictOf(notNow({ what: '韩代表答复', at: '2026-11-23T09:05:00+08:00' }), now)).toBe('韩代表答复 · 55 分钟前')
  })
  it('says that it moved on where the server names nobody', () => {
    expect(conflictOf(notNow(), now)).toBe('这件事刚刚有变化，已换成最新进展')
    expect(conflictOf(notNow({ what: 7 }), now)).toContain('有变化')
    expect(conflictOf(new ApiError({ code: 'access.denied', message: '您没有办这件事的权限' }, 403), now)).toContain('有变化')
  })
  it('leaves other errors to the form', () => {
    expect(conflictOf(localError('network.slow'), now)).toBeNull()
    expect(conflictOf(new Error('x'), now)).toBeNull()
  })
  it('leaves an issue that is no longer one\'s own, and mends the rest where it was written', () => {
    expect(failureOf(new ApiError({ code: 'issue.recused', message: '您已回避这件事' }, 403), now)).toEqual({ where: 'gone', words: '您已回避这件事' })
    expect(failureOf(localError('network.unreachable'), now).where).toBe('form')
    expect(failureOf(notNow(), now).where).toBe('page')
  })
})

import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { forgetOwners, leaveOwner } from '@/shared/api-client/owner'
import { adoptSession, dropSession } from '@/shared/api-client/session'
import { outbox } from '@/shared/keep/outbox'
import { fakeHttp, noNetwork, Refusal } from '@/test/fake-http'
import OutboxPage from './index'

const http = fakeHttp()
const copied: string[] = []
Object.assign(Taro, { setNavigationBarTitle: async () => undefined })
jest.mock('@/shared/platform/clipboard', () => ({ copyText: async (text: string) => { copied.push(text); return true } }))

const signIn = (id: string) => adoptSession({ token: id, expiresAt: '', me: { id, name: null, phoneMasked: '138****0000', grants: [], byLink: false, endedRoles: [] } })
const supplement = () => outbox.add({ endpoint: 'supplementIssue', params: { id: 'i' }, body: { words: '在 5 栋后门，\n晚上更暗' }, label: '补充情况：路灯不亮' }).then((key) => outbox.settle(key))

describe('what has not gone out', () => {
  beforeEach(async () => {
    for (const item of await outbox.list()) await outbox.discard(item.key)
    dropSession()
    forgetOwners()
    http.clear()
    copied.length = 0
    http.answer('POST /sessions/guest', () => ({ token: 'g', expiresAt: '', me: { id: 'g', name: null, phoneMasked: null, grants: [], endedRoles: [] } }))
  })
  afterEach(cleanup)

  it('shows a refused supplement with its words, to read and to copy', async () => {
    signIn('a')
    http.answer('POST /issues/i/supplement', () => { throw new Refusal(409, 'issue.notNow', '这件事已经办完，不用再补充') })
    await supplement()
    render(<OutboxPage />)
    await screen.findByText('这件事已经办完，不用再补充')
    expect(screen.getByText(/在 5 栋后门/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /复制文字/ }))
    await waitFor(() => expect(copied).toEqual(['在 5 栋后门，\n晚上更暗']))
  })

  it('says of somebody else\'s that it waits, and nothing of what it is', async () => {
    signIn('a')
    http.answer('POST /issues/i/supplement', noNetwork)
    await supplement()
    leaveOwner()
    dropSession()
    signIn('b')
    render(<OutboxPage />)
    await screen.findByText('1 件等本人登录后再发')
    expect(screen.queryByText(/5 栋|路灯/)).toBeNull()
    expect(screen.queryByRole('button', { name: /不发了|复制|再试/ })).toBeNull()
    await act(async () => { leaveOwner(); dropSession(); signIn('a') })
    await screen.findByText('补充情况：路灯不亮')
    expect(screen.queryByText('1 件等本人登录后再发')).toBeNull()
  })
})

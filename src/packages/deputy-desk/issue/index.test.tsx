import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { localError, ApiError } from '@/shared/api-client/api-error'
import { adoptSession } from '@/shared/api-client/session'
import { deskIssue, issueId, person } from '@/test/desk-samples'
import { fakeBorder } from '@/test/fake-border'
import { openWith } from '@/test/page-hooks'
import DeputyIssuePage from './index'

// A busy machine draws slowly: that is no fault of the page.
configure({ asyncUtilTimeout: 10_000 })

const mockBorder = fakeBorder()
jest.mock('@/shared/api-client/transport', () => ({ transport: (wire: never) => mockBorder.transport(wire) }))

const path = `/issues/${issueId}`
const button = (name: string) => screen.findByRole('button', { name })
const open = async () => {
  openWith({ id: issueId })
  render(<DeputyIssuePage />)
  await screen.findByText('5 栋楼下的路灯坏了一个多星期')
}
const write = (words: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: words } })

describe('an issue on a deputy\'s desk', () => {
  beforeEach(() => {
    mockBorder.clear()
    const me = person({ role: 'deputy', deputyId: 'd1' })
    adoptSession({ token: 't', expiresAt: '', me })
    mockBorder.answer('GET /me', () => me)
    mockBorder.answer('POST /issues/similar', () => ({ items: [] }))
    mockBorder.answer(`GET ${path}`, () => deskIssue({ allowedActions: ['accept', 'passOn', 'answer'] }))
  })
  afterEach(cleanup)

  it('shows exactly what the server allows', async () => {
    await open()
    const names = screen.getAllByRole('button').map((one) => one.textContent)
    expect(names).toEqual(expect.arrayContaining(['接下来我跟进', '转社区', '答复居民']))
    for (const other of ['当场解决', '请居民补充', '打电话', '我要回避']) expect(names).not.toContain(other)
  })

  it('tells once, and quietly, that it was seen', async () => {
    mockBorder.answer(`GET ${path}`, () => deskIssue({ allowedActions: ['see', 'accept'] }))
    mockBorder.answer(`POST ${path}/see`, () => deskIssue({ allowedActions: ['accept'], holder: '韩代表已看到' }))
    await open()
    await waitFor(() => expect(mockBorder.sent(`POST ${path}/see`)).toHaveLength(1))
    expect(mockBorder.keysOf(`POST ${path}/see`)[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('follows up with one tap, and a double tap sends once', async () => {
    mockBorder.answer(`POST ${path}/accept`, () => deskIssue({ state: 'followedUp', allowedActions: ['passOn'] }))
    await open()
    const tap = await button('接下来我跟进')
    fireEvent.click(tap)
    fireEvent.click(tap)
    await waitFor(() => expect(screen.queryByRole('button', { name: '接下来我跟进' })).toBeNull())
    expect(mockBorder.sent(`POST ${path}/accept`)).toHaveLength(1)
  })

  it('asks for words before it passes on, and sends them once however often one taps', async () => {
    mockBorder.answer(`POST ${path}/pass-on`, () => deskIssue({ state: 'withCommunity', allowedActions: [] }))
    await open()
    fireEvent.click(await button('转社区'))
    const send = await button('转给社区')
    fireEvent.click(send)
    expect(await screen.findByText('请写几个字，也可以点下面现成的话')).toBeTruthy()
    expect(mockBorder.sent(`POST ${path}/pass-on`)).toHaveLength(0)
    fireEvent.click(await button('情况急，请先看这一件'))
    fireEvent.click(send)
    fireEvent.click(send)
    await waitFor(() => expect(screen.queryByRole('button', { name: '转给社区' })).toBeNull())
    const [sent, ...more] = mockBorder.sent(`POST ${path}/pass-on`)
    expect(more).toEqual([])
    expect(JSON.parse(String(JSON.stringify(sent?.body)))).toEqual({ words: '情况急，请先看这一件' })
  })

  it('keeps words and key when the network is lost, and acts once', async () => {
    jest.useFakeTimers({ advanceTimers: true })
    let isOnline = false
    mockBorder.answer(`POST ${path}/answer`, () => {
      if (!isOnline) throw localError('network.unreachable')
      return deskIssue({ state: 'followedUp', allowedActions: [] })
    })
    await open()
    fireEvent.click(await button('答复居民'))
    write('这就联系社区')
    fireEvent.click(await button('发给居民'))
    await act(() => jest.advanceTimersByTimeAsync(5_000))
    expect(await screen.findByText('网络不通，请看看手机的网络，再试一次')).toBeTruthy()
    isOnline = true
    fireEvent.click(await button('发给居民'))
    await waitFor(() => expect(screen.queryByRole('button', { name: '发给居民' })).toBeNull())
    expect(new Set(mockBorder.keysOf(`POST ${path}/answer`)).size).toBe(1)
    jest.useRealTimers()
  })

  it('says who was faster, and shows how it stands now', async () => {
    mockBorder.answer(`POST ${path}/accept`, () => {
      throw new ApiError({ code: 'issue.notNow', message: '请刷新', details: { what: '榕树社区答复', at: new Date(Date.now() - 5 * 60_000).toISOString() } }, 409)
    })
    await open()
    mockBorder.answer(`GET ${path}`, () => deskIssue({ state: 'communityHandling', allowedActions: [], title: '已由社区办' }))
    fireEvent.click(await button('接下来我跟进'))
    expect(await screen.findByText('榕树社区答复 · 5 分钟前')).toBeTruthy()
    expect(await screen.findByText('已由社区办')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '接下来我跟进' })).toBeNull()
  })

  it('shows a number only for a reason, and says before that it is recorded', async () => {
    mockBorder.answer(`GET ${path}`, () => deskIssue({ allowedActions: ['revealPhone'] }))
    mockBorder.answer(`POST ${path}/reveal-phone`, () => ({ phone: '12000000007' }))
    await open()
    fireEvent.click(await button('打电话'))
    expect(await screen.findByText('查看号码会记下您、时间和原因，请只用来办这件事')).toBeTruthy()
    fireEvent.click(await button('查看号码'))
    expect(mockBorder.sent(`POST ${path}/reveal-phone`)).toHaveLength(0)
    fireEvent.click(screen.getByRole('radio', { name: '回电了解情况' }))
    fireEvent.click(await button('查看号码'))
    expect(await screen.findByText('120 0000 0007')).toBeTruthy()
    expect(await button('拨打')).toBeTruthy()
  })

  it('leads who has no seat here to sign in', async () => {
    const me = person()
    adoptSession({ token: 't', expiresAt: '', me })
    mockBorder.answer('GET /me', () => me)
    openWith({ id: issueId })
    render(<DeputyIssuePage />)
    expect(await screen.findByText('这里是代表、社区和街道的工作台')).toBeTruthy()
    expect(mockBorder.sent(`GET ${path}`)).toHaveLength(0)
  })
})

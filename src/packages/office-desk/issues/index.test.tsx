import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReplyOf } from '@contract/api'
import { adoptSession } from '@/shared/api-client/session'
import { deskIssue, issueId, person } from '@/test/desk-samples'
import { fakeBorder } from '@/test/fake-border'
import OfficeDeskPage from './index'

// A busy machine draws slowly: that is no fault of the page.
configure({ asyncUtilTimeout: 10_000 })

const mockBorder = fakeBorder()
jest.mock('@/shared/api-client/transport', () => ({ transport: (wire: never) => mockBorder.transport(wire) }))
// As wide as an office's screen: list, detail and actions side by side.
jest.mock('@/features/desk/wide.h5', () => ({ isWide: () => true, onWidth: () => () => undefined }))

type Review = ReplyOf<'getReview'>

const community = { role: 'community', scopeName: '榕树社区', placeId: 'c1' } as const
const reviewId = '0193b2f0-0000-7000-8000-0000000000f1'
const review = (part: Partial<Review> = {}): Review => ({
  id: reviewId, issueId, title: '楼顶漏水', placeName: '榕荫里 9–12 栋', state: 'pending', resultWaits: false, steps: 2, version: 1, requestedAt: '2026-11-23T09:00:00+08:00', publishedAt: null,
  allowedActions: ['check', 'hold'], original: { title: '楼顶漏水', text: '楼顶漏水，找 12000000007', placeWords: null },
  proposed: { title: '楼顶漏水', text: '楼顶漏水，找 120****0007', result: null }, statements: [], photos: [], checkedBy: null, secondedBy: null, reason: null, publicNow: null, ...part,
})

const signIn = (...grants: Parameters<typeof person>) => {
  const me = person(...grants)
  adoptSession({ token: 't', expiresAt: '', me })
  mockBorder.answer('GET /me', () => me)
}
const button = (name: string | RegExp) => screen.findByRole('button', { name })

describe('an office\'s desk', () => {
  beforeEach(() => {
    mockBorder.clear()
    signIn(community)
    const issue = deskIssue({ state: 'withCommunity', hats: ['community'], allowedActions: ['answer', 'handToDeputy'], deputyChoices: [{ id: 'd-1', name: '许敏' }] })
    mockBorder.answer('POST /issues/similar', () => ({ items: [] }))
    mockBorder.answer('GET /desk/office/issues', () => ({ items: [issue], next: null }))
    mockBorder.answer(`GET /issues/${issueId}`, () => issue)
    mockBorder.answer('GET /desk/reviews', () => ({ items: [review()], next: null }))
    mockBorder.answer(`GET /publications/${reviewId}`, () => review())
  })
  afterEach(cleanup)

  it('opens the first issue beside the list, with what is allowed and no more', async () => {
    render(<OfficeDeskPage />)
    await screen.findByText('5 栋楼下的路灯坏了一个多星期')
    const names = screen.getAllByRole('button').map((one) => one.textContent)
    expect(names).toEqual(expect.arrayContaining(['答复居民', '请代表跟进']))
    for (const other of ['已经解决了', '请居民补充', '打电话', '重新办理', '我要回避']) expect(names).not.toContain(other)
  })

  it('hands to a deputy of the place, by choice', async () => {
    mockBorder.answer(`POST /issues/${issueId}/hand-to-deputy`, () => deskIssue({ allowedActions: [] }))
    render(<OfficeDeskPage />)
    fireEvent.click(await button('请代表跟进'))
    fireEvent.click(screen.getByRole('radio', { name: '许敏' }))
    fireEvent.click(await button('送到代表'))
    await waitFor(() => expect(mockBorder.sent(`POST /issues/${issueId}/hand-to-deputy`)[0]?.body).toEqual({ deputyId: 'd-1', words: '' }))
    expect(await screen.findByText('这件事眼下不用您做什么')).toBeTruthy()
  })

  it('owes both ticks before a first check, sends it once, and leaves the final one to a colleague', async () => {
    mockBorder.answer(`POST /publications/${reviewId}/check`, () => review({ state: 'checked', version: 2, checkedBy: '余大勇' }))
    render(<OfficeDeskPage />)
    fireEvent.click(await button('公开审核'))
    const check = await button('初审通过')
    fireEvent.click(check)
    expect(await screen.findByText('请先把上面两条看过、勾上')).toBeTruthy()
    screen.getAllByRole('switch').forEach((tick) => fireEvent.click(tick))
    fireEvent.click(check)
    fireEvent.click(check)
    expect(await screen.findByText(/终审要换一个人，请同事来审/)).toBeTruthy()
    expect(mockBorder.sent(`POST /publications/${reviewId}/check`)).toHaveLength(1)
    expect(screen.queryByRole('button', { name: '终审公开' })).toBeNull()
  })

  it('shows a party committee the reviews only', async () => {
    signIn({ role: 'party_committee', scopeName: '鱼复街道', placeId: 's1' })
    render(<OfficeDeskPage />)
    expect(await screen.findByText('居民原话')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '事项' })).toBeNull()
    expect(mockBorder.sent('GET /desk/office/issues')).toHaveLength(0)
  })

  it('lets who holds several seats change, and leads who holds none to sign in', async () => {
    signIn(community, { role: 'party_committee', scopeName: '鱼复街道', placeId: 's1' })
    const { unmount } = render(<OfficeDeskPage />)
    fireEvent.click(await button('鱼复街道 · 街道党工委'))
    expect(await screen.findByText('鱼复街道工作台')).toBeTruthy()
    unmount()
    signIn()
    render(<OfficeDeskPage />)
    expect(await screen.findByText('这里是代表、社区和街道的工作台')).toBeTruthy()
  })
})

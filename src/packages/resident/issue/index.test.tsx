import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { outbox } from '@/shared/keep/outbox'
import { deskIssue, issueId } from '@/test/desk-samples'
import { fakeHttp, noNetwork } from '@/test/fake-http'
import { openWith } from '@/test/page-hooks'
import IssuePage from './index'

const http = fakeHttp()
Object.assign(Taro, { setNavigationBarTitle: async () => undefined })

const path = `/issues/${issueId}`
const toRate = [{ subject: 'followUp', name: '韩代表', note: '联系和跟进' }, { subject: 'handling', name: '城市管理局', note: '办理结果' }] as const
const done = () => deskIssue({ state: 'done', hats: ['raiser'], allowedActions: ['rate'], toRate: [...toRate], chip: { tone: 'green', text: '办完待评价' } })
const open = async () => {
  openWith({ id: issueId })
  render(<IssuePage />)
  await screen.findByText('5 栋楼下路灯不亮')
}
const radio = (group: RegExp, name: string) => {
  const set = screen.getByRole('radiogroup', { name: group })
  const one = Array.from(set.querySelectorAll('[role=radio]')).find((element) => element.textContent === name)
  if (!one) throw new Error(name)
  return one
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('following an issue', () => {
  beforeEach(async () => {
    http.clear()
    for (const item of await outbox.list()) await outbox.discard(item.key)
    http.answer('POST /sessions/guest', () => ({ token: 't', expiresAt: '', me: { id: 'p', name: null, phoneMasked: null, grants: [], endedRoles: [] } }))
    http.answer(`GET ${path}`, done)
  })
  afterEach(cleanup)

  it('has no button that the server does not allow', async () => {
    http.answer(`GET ${path}`, () => deskIssue({ hats: ['raiser'], allowedActions: [] }))
    await open()
    for (const name of ['撤回这件事', '补充情况', '我也遇到', '提交评价', '不公开了']) expect(screen.queryByRole('button', { name })).toBeNull()
  })

  it('leads an official to the desk, where the work is done', async () => {
    const opened: string[] = []
    Object.assign(Taro, { navigateTo: async ({ url }: { url: string }) => { opened.push(url) } })
    http.answer(`GET ${path}`, () => deskIssue({ hats: ['deputy'], allowedActions: ['accept', 'answer'] }))
    await open()
    press('到工作台办')
    expect(opened).toEqual([`/packages/deputy-desk/issue/index?id=${issueId}`])
  })

  it('rates the follow-up and the handling apart, and owes a reason for 不满意', async () => {
    http.answer(`POST ${path}/rate`, () => deskIssue({ hats: ['raiser'], state: 'disputedAtCommunity' }))
    await open()
    press('提交评价')
    await screen.findByText('每一项都选一下，再提交')
    fireEvent.click(radio(/韩代表/, '满意'))
    fireEvent.click(radio(/城市管理局/, '不满意'))
    press('提交评价')
    await screen.findByText(/不满意请说说原因/)
    expect(http.sent(`POST ${path}/rate`)).toHaveLength(0)
    fireEvent.change(screen.getByRole('textbox', { name: /哪里不满意/ }), { target: { value: '第二天又灭了' } })
    press('提交评价')
    await waitFor(() => expect(http.sent(`POST ${path}/rate`)).toHaveLength(1))
    expect(http.sent(`POST ${path}/rate`)[0]?.body).toEqual({
      ratings: [{ subject: 'followUp', score: 'satisfied' }, { subject: 'handling', score: 'dissatisfied' }], reason: '第二天又灭了',
    })
  })

  it('without network the rating waits, and is not asked for a second time', async () => {
    http.answer(`POST ${path}/rate`, noNetwork)
    await open()
    fireEvent.click(radio(/韩代表/, '满意'))
    fireEvent.click(radio(/城市管理局/, '满意'))
    press('提交评价')
    await waitFor(() => expect(screen.queryByRole('button', { name: '提交评价' })).toBeNull())
    expect((await outbox.list()).map((item) => item.endpoint)).toEqual(['rateIssue'])
  })

  it('shows how it was beside how it is, and both large', async () => {
    const photo = (id: string) => ({ id, thumb: `/t/${id}`, full: `/f/${id}`, width: 4, height: 3 })
    const settled = { id: 'e', at: '2026-11-25T16:10:00+08:00', title: '已解决', words: '换了灯头', by: '榕树社区', photos: [photo('after')], documents: [], isResult: true }
    http.answer(`GET ${path}`, () => deskIssue({ hats: ['raiser'], state: 'done', photos: [photo('before')], timeline: [settled] }))
    await open()
    expect(screen.getByRole('button', { name: '看大图：办理前' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '看大图：办理后' })).toBeTruthy()
  })

  it('withdraws only after a yes', async () => {
    http.answer(`GET ${path}`, () => deskIssue({ hats: ['raiser'], allowedActions: ['withdraw'] }))
    http.answer(`POST ${path}/withdraw`, () => deskIssue({ hats: ['raiser'], state: 'withdrawn' }))
    await open()
    press('撤回这件事')
    expect(http.sent(`POST ${path}/withdraw`)).toHaveLength(0)
    press('撤回')
    await waitFor(() => expect(http.sent(`POST ${path}/withdraw`)[0]?.body).toEqual({ reason: '' }))
  })

  it('an issue nobody knows leads on', async () => {
    openWith({ id: 'nope' })
    render(<IssuePage />)
    expect((await screen.findByRole('alert')).textContent).toBeTruthy()
    expect(screen.getByRole('button', { name: '回首页' })).toBeTruthy()
  })
})

import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { drafts } from '@/shared/keep/drafts'
import { outbox } from '@/shared/keep/outbox'
import { dropSession } from '@/shared/api-client/session'
import { serverAhead } from '@/shared/when/server-clock'
import { useApp } from '@/store'
import { fakeHttp, noNetwork, Refusal } from '@/test/fake-http'
import { grid, han, receipt } from '@/test/street-samples'
import RaisePage from './index'

const http = fakeHttp()
const gone: string[] = []
Object.assign(Taro, {
  redirectTo: async ({ url }: { url: string }) => { gone.push(url) },
  navigateTo: async ({ url }: { url: string }) => { gone.push(url) },
  setNavigationBarTitle: async () => undefined,
})

const lamp = '5 栋楼下的路灯坏了一个多星期，晚上看不见'
const text = () => screen.getByRole('textbox', { name: /发生了什么/ })
const write = (words: string) => fireEvent.change(text(), { target: { value: words } })
const send = (name: RegExp | string = '发给韩代表') => screen.findByRole('button', { name }).then((button) => fireEvent.click(button))
const raised = () => http.sent('POST /issues')

const open = async () => {
  render(<RaisePage />)
  await screen.findByRole('button', { name: '发给韩代表' })
}

describe('raising an issue', () => {
  beforeEach(async () => {
    http.clear()
    gone.length = 0
    dropSession()
    await drafts.discard('raise')
    for (const item of await outbox.list()) await outbox.discard(item.key)
    http.answer('POST /sessions/guest', () => ({ token: 't', expiresAt: '', me: { id: 'p', name: null, phoneMasked: null, grants: [], endedRoles: [] } }))
    http.answer(`GET /places/${grid.id}`, () => grid)
    http.answer('POST /issues/similar', () => ({ items: [] }))
    http.answer('POST /issues', () => receipt)
    useApp.getState().choosePlace({ id: grid.id, name: grid.name, street: grid.street, community: grid.community, communityId: grid.communityId, dutyPhone: grid.dutyPhone })
    useApp.getState().enter({ token: 'Kd7x9Q', codeDeputy: { id: han.id, name: han.name, kind: 'council' }, codeDeputies: [], chosen: null, place: null, gridIds: [grid.id] })
  })
  afterEach(cleanup)

  it('sends what was written with place and code, and shows the receipt', async () => {
    await open()
    write(lamp)
    await send()
    await waitFor(() => expect(gone[0]).toContain(`id=${receipt.issueId}`))
    expect(raised()).toHaveLength(1)
    expect(raised()[0]?.body).toMatchObject({ text: lamp, placeId: grid.id, codeToken: 'Kd7x9Q', deputyId: null, visibility: 'handlers', phone: null })
    expect(await drafts.read('raise')).toBeNull()
  })

  it('keeps the deputy of the code on a phone whose clock is a day ahead', async () => {
    serverAhead.set(-24 * 3600_000)
    await open()
    write(lamp)
    await send()
    await waitFor(() => expect(raised()[0]?.body).toMatchObject({ codeToken: 'Kd7x9Q' }))
    serverAhead.set(0)
  })

  it('asks where it is when the code is of a deputy with several grids, and the home is in none of them', async () => {
    useApp.getState().enter({ token: 'Kd7x9Q', codeDeputy: { id: han.id, name: han.name, kind: 'council' }, codeDeputies: [], chosen: null, place: null, gridIds: ['g-8', 'g-9'] })
    render(<RaisePage />)
    fireEvent.click(await screen.findByRole('button', { name: /去选小区/ }))
    expect(gone[0]).toContain('choose-place/index?of=matter')
    write(lamp)
    await send('发出去')
    expect((await screen.findByRole('alert')).textContent).toBe('请选一下是哪个小区')
    expect(raised()).toHaveLength(0)
    expect(useApp.getState().place?.id).toBe(grid.id)
  })

  it('sends the estate along where the building is not known', async () => {
    const vague = { ...grid, id: String(grid.communityId), kind: 'community' as const, name: '榕树社区' }
    http.answer(`GET /places/${vague.id}`, () => vague)
    useApp.getState().placeMatter({ id: vague.id, name: '榕树苑', estate: '榕树苑', street: grid.street, community: grid.community, communityId: grid.communityId, dutyPhone: null })
    await open()
    write(lamp)
    await send()
    await waitFor(() => expect(raised()[0]?.body).toMatchObject({ placeId: vague.id, estate: '榕树苑' }))
  })

  it('says what is missing at its field, and sends nothing', async () => {
    await open()
    write('灯坏')
    await send()
    expect((await screen.findByRole('alert')).textContent).toContain('5 个字')
    expect(raised()).toHaveLength(0)
  })

  it('a double tap makes one issue', async () => {
    await open()
    write(lamp)
    await send()
    await send(/发/)
    await waitFor(() => expect(gone).toHaveLength(1))
    expect(new Set(raised().map((one) => one.key)).size).toBe(1)
    expect(raised()).toHaveLength(1)
  })

  it('without network it is kept and says so, and goes out later under the same key', async () => {
    http.answer('POST /issues', noNetwork)
    await open()
    write(lamp)
    await send()
    await waitFor(() => expect(gone[0]).toContain('receipt/index?key='))
    expect(gone[0]).not.toContain('id=')
    expect((await outbox.list()).map((item) => item.label)).toEqual([lamp.slice(0, 24)])
    http.answer('POST /issues', () => receipt)
    await act(() => outbox.hurry())
    expect(await outbox.list()).toEqual([])
    expect(new Set(raised().map((one) => one.key)).size).toBe(1)
  })

  it('a refusal comes back into the form with its words, and nothing is lost', async () => {
    http.answer('POST /issues', () => { throw new Refusal(400, 'place.unknown', '没有找到这个小区或网格，请重新选择') })
    await open()
    write(lamp)
    await send()
    expect((await screen.findByRole('alert')).textContent).toContain('请重新选择')
    expect(await outbox.list()).toEqual([])
    expect(text()).toHaveProperty('value', lamp)
    expect((await drafts.read('raise'))?.form).toMatchObject({ text: lamp })
  })

  it('a draft comes back, and can be put away', async () => {
    await drafts.save('raise', { key: 'k-old', text: lamp, placeWords: '5 栋楼下', phone: '', visibility: 'public' }, [])
    await open()
    await screen.findByText('接着上次没写完的')
    expect(text()).toHaveProperty('value', lamp)
    fireEvent.click(screen.getByRole('button', { name: '重新写' }))
    await waitFor(() => expect(text()).toHaveProperty('value', ''))
    expect(await drafts.read('raise')).toBeNull()
  })

  it('a draft that had gone out already does not come back', async () => {
    await outbox.add({ endpoint: 'raiseIssue', body: {}, label: 'x', key: 'k-sent' }).then((key) => outbox.settle(key))
    await drafts.save('raise', { key: 'k-sent', text: lamp, placeWords: '', phone: '', visibility: 'handlers' }, [])
    await open()
    await waitFor(async () => expect(await drafts.read('raise')).toBeNull())
    expect(text()).toHaveProperty('value', '')
  })

  it('danger shows who to call at once; what belongs elsewhere can still be sent', async () => {
    await open()
    write('三楼着火了，快来人')
    expect(screen.getByRole('button', { name: /119/ })).toBeTruthy()
    write('老板拖欠工资三个月不发')
    expect(screen.queryByRole('button', { name: /119/ })).toBeNull()
    expect(screen.getByRole('button', { name: /12333/ })).toBeTruthy()
    await send('仍要发给韩代表')
    await waitFor(() => expect(raised()).toHaveLength(1))
  })

  it('names the community where no deputy keeps in touch', async () => {
    http.answer(`GET /places/${grid.id}`, () => ({ ...grid, deputies: [] }))
    render(<RaisePage />)
    await screen.findByRole('button', { name: '发给榕树社区' })
    expect(screen.getByText(/韩代表不联系/)).toBeTruthy()
  })

  it('joins what a neighbour said instead of writing again', async () => {
    const row = { id: 'i-9', title: '五栋门口路灯不亮', placeName: grid.name, state: 'handling', chip: { tone: 'amber', text: '办理中' }, urgency: 'yellow', raisedAt: '2026-11-22T09:00:00+08:00', holder: '', metToo: 4, photoCount: 0, rated: 0, satisfied: 0, mine: false }
    http.answer('POST /issues/similar', () => ({ items: [row] }))
    http.answer('POST /issues/i-9/meet-too', () => ({ issueId: 'i-9', metToo: 5 }))
    await open()
    write(lamp)
    fireEvent.click(await screen.findByRole('button', { name: /我也遇到/ }, { timeout: 3000 }))
    await screen.findByText('已记下，有进展会告诉您')
    expect(screen.getByText(/5 位邻居也遇到/)).toBeTruthy()
    expect(http.sent('POST /issues/i-9/meet-too')[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
  })
})

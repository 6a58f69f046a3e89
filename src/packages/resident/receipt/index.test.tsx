import Taro from '@tarojs/taro'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { outbox } from '@/shared/keep/outbox'
import { fakeHttp, noNetwork, Refusal } from '@/test/fake-http'
import { openWith } from '@/test/page-hooks'
import { receipt } from '@/test/street-samples'
import ReceiptPage from './index'

const http = fakeHttp()
Object.assign(Taro, { setNavigationBarTitle: async () => undefined })
const guest = { token: 't', expiresAt: '', me: { id: 'p', name: null, phoneMasked: null, grants: [], endedRoles: [] } }
const sendAs = (key: string) => outbox.add({ endpoint: 'raiseIssue', body: { text: '路灯不亮了' }, label: '路灯不亮了', key })

describe('the receipt', () => {
  beforeEach(async () => {
    http.clear()
    for (const item of await outbox.list()) await outbox.discard(item.key)
    http.answer('POST /sessions/guest', () => guest)
  })
  afterEach(cleanup)

  it('says that it is kept, and turns by itself when it has gone out', async () => {
    http.answer('POST /issues', noNetwork)
    openWith({ key: await sendAs('r-1') })
    render(<ReceiptPage />)
    await screen.findByText('已存好，有网就发')
    http.answer('POST /issues', () => receipt)
    await act(() => outbox.hurry())
    await screen.findByText('已送到韩代表')
    expect(screen.getByText(receipt.followUpCode)).toBeTruthy()
  })

  it('says why it was refused, and where to mend it', async () => {
    http.answer('POST /issues', () => { throw new Refusal(400, 'issue.textTooShort', '请至少写 5 个字') })
    openWith({ key: await sendAs('r-2') })
    render(<ReceiptPage />)
    await screen.findByText('请至少写 5 个字')
    expect(screen.getByRole('button', { name: '回去改一改' })).toBeTruthy()
  })

  it('comes again by the issue, and a foreign one does not', async () => {
    http.answer(`GET /issues/${receipt.issueId}/receipt`, () => receipt)
    openWith({ id: receipt.issueId })
    render(<ReceiptPage />)
    await screen.findByText(receipt.number)
    cleanup()
    http.answer('GET /issues/other/receipt', () => { throw new Refusal(404, 'issue.unknown', '没有找到这件事') })
    openWith({ id: 'other' })
    render(<ReceiptPage />)
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('没有找到这件事'))
  })

  it('knows nothing where nothing was asked', async () => {
    openWith({})
    render(<ReceiptPage />)
    expect((await screen.findByRole('alert')).textContent).toContain('没有找到这张回执')
  })
})

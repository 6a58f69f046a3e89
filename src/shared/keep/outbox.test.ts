import { callLoosely } from '../api-client/call'
import { localError, ApiError } from '../api-client/api-error'
import { upload } from '../api-client/upload'
import { outbox, outboxItems } from './outbox'

jest.mock('../api-client/call', () => ({ callLoosely: jest.fn() }))
jest.mock('../api-client/upload', () => ({ upload: jest.fn() }))
const sent = jest.mocked(callLoosely)
const uploaded = jest.mocked(upload)

const wish = { endpoint: 'raiseIssue', body: { text: '路灯不亮三天了' }, label: '路灯不亮' } as const

describe('outbox', () => {
  beforeEach(() => {
    sent.mockReset()
    uploaded.mockReset()
  })
  afterEach(async () => {
    for (const item of await outbox.list()) await outbox.discard(item.key)
  })

  it('sends at once and keeps the reply', async () => {
    sent.mockResolvedValue({ number: '鱼复-20261123-0007' })
    const key = await outbox.add(wish)
    expect(await outbox.settle(key)).toEqual({ kind: 'sent', reply: { number: '鱼复-20261123-0007' } })
    expect(await outbox.readReply(key)).toEqual({ number: '鱼复-20261123-0007' })
    expect(await outbox.list()).toEqual([])
    expect(outboxItems.get()).toEqual([])
  })

  it('keeps it without network, and sends the same key when the network is back', async () => {
    sent.mockRejectedValueOnce(localError('network.unreachable'))
    const key = await outbox.add(wish)
    expect(await outbox.settle(key)).toEqual({ kind: 'kept' })
    expect((await outbox.list()).map((item) => item.key)).toEqual([key])
    sent.mockResolvedValue({ ok: true })
    await outbox.hurry()
    expect(await outbox.list()).toEqual([])
    expect(sent.mock.calls.map(([, input]) => input.key)).toEqual([key, key])
  })

  it('uploads a file once, however often the command fails', async () => {
    uploaded.mockResolvedValue({ id: 'm-1' })
    sent.mockRejectedValueOnce(localError('network.unreachable')).mockResolvedValueOnce({ ok: true })
    const key = await outbox.add({ ...wish, fileIds: ['f-1'] })
    await outbox.settle(key)
    await outbox.hurry()
    expect(uploaded).toHaveBeenCalledTimes(1)
    expect(sent.mock.calls[1]?.[1].body).toEqual({ text: '路灯不亮三天了', photoIds: ['m-1'] })
  })

  it('stops at a refusal with the server\'s words, and goes again when told', async () => {
    sent.mockRejectedValueOnce(new ApiError({ code: 'issue.textTooShort', message: '请至少写 5 个字' }, 422))
    const key = await outbox.add(wish)
    expect(await outbox.settle(key)).toEqual({ kind: 'refused', code: 'issue.textTooShort', message: '请至少写 5 个字' })
    await outbox.hurry()
    expect(sent).toHaveBeenCalledTimes(1)
    sent.mockResolvedValue({ ok: true })
    await outbox.retry(key)
    expect(await outbox.list()).toEqual([])
  })

  it('sends what waits for another after it, with its id', async () => {
    sent.mockRejectedValueOnce(localError('network.unreachable'))
    const first = await outbox.add(wish)
    await outbox.settle(first)
    await outbox.add({ endpoint: 'supplementIssue', body: { words: '在五栋' }, label: '补充', dependsOn: { key: first, paramsFromReply: { id: 'issueId' } } })
    sent.mockResolvedValue({ issueId: 'i-7' })
    await outbox.hurry()
    expect(sent.mock.calls.at(-1)).toMatchObject(['supplementIssue', { params: { id: 'i-7' } }, expect.anything()])
  })

  it('does not bring back what was given up while it was on its way', async () => {
    let fail: (reason: unknown) => void = () => undefined
    sent.mockImplementationOnce(() => new Promise((_, reject) => { fail = reject }))
    const key = await outbox.add(wish)
    while (sent.mock.calls.length === 0) await Promise.resolve()
    await outbox.discard(key)
    fail(localError('network.unreachable'))
    await outbox.hurry()
    expect(await outbox.list()).toEqual([])
  })
})

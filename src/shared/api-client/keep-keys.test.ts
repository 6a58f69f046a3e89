import { keepKeys } from './keep-keys'

describe('idempotency keys', () => {
  it('stay the same for the same words until an answer came', async () => {
    const keys = keepKeys()
    keys.open('answer')
    const first = await keys.take('answer', { words: '好' })
    expect(await keys.take('answer', { words: '好' })).toBe(first)
    keys.release('answer')
    expect(await keys.take('answer', { words: '好' })).not.toBe(first)
  })

  it('are another for other words and for another act', async () => {
    const keys = keepKeys()
    const first = await keys.take('answer', { words: '好' })
    expect(await keys.take('answer', { words: '好的' })).not.toBe(first)
    expect(await keys.take('passOn', { words: '好' })).not.toBe(first)
  })
})

import fc from 'fast-check'
import type { OutboxItem } from './outbox-item'
import { bodyToSend, hurried, nextStep, postponed, releasedBy, renewed, troubled, withMedia } from './outbox-machine'

const now = 1_790_000_000_000

const item = (over: Partial<OutboxItem> = {}): OutboxItem => ({
  key: 'k1', endpoint: 'raiseIssue', params: {}, body: { text: '路灯不亮' }, files: [], filesField: 'photoIds', dependsOn: null,
  owner: 'me', label: '路灯不亮', createdAt: now, tries: 0, nextAt: 0, trouble: null, ...over,
})
const isMine = (owner: string) => owner === 'me'
const file = (key: string, mediaId: string | null = null) => ({ fileId: `f-${key}`, key, mediaId })

describe('nextStep', () => {
  it('rests when nothing waits', () => expect(nextStep([], now, isMine)).toEqual({ do: 'rest' }))

  it('sends the oldest first', () => {
    const [young, old] = [item({ key: 'a', createdAt: now }), item({ key: 'b', createdAt: now - 1 })]
    expect(nextStep([young, old], now, isMine)).toMatchObject({ do: 'send', item: { key: 'b' } })
  })

  it('uploads every file before the command, each once', () => {
    const two = item({ files: [file('x'), file('y')] })
    expect(nextStep([two], now, isMine)).toMatchObject({ do: 'upload', file: { key: 'x' } })
    const one = withMedia(two, 'x', 'm1')
    expect(nextStep([one], now, isMine)).toMatchObject({ do: 'upload', file: { key: 'y' } })
    const none = withMedia(one, 'y', 'm2')
    expect(nextStep([none], now, isMine)).toMatchObject({ do: 'send' })
    expect(bodyToSend(none)).toEqual({ text: '路灯不亮', photoIds: ['m1', 'm2'] })
  })

  it('lets a stuck item stand aside for the next', () => {
    const stuck = postponed(item({ key: 'a', createdAt: now - 9 }), now)
    expect(nextStep([stuck, item({ key: 'b' })], now, isMine)).toMatchObject({ do: 'send', item: { key: 'b' } })
  })

  it('waits exactly until the first is due', () => {
    const a = postponed(item(), now)
    expect(nextStep([a], now, isMine)).toEqual({ do: 'wait', ms: 5_000 })
    expect(nextStep([a], now + 5_000, isMine)).toMatchObject({ do: 'send' })
  })

  it('takes a wait beyond any of ours for a clock turned back', () => {
    expect(nextStep([item({ nextAt: now + 24 * 3600_000 })], now, isMine)).toMatchObject({ do: 'send' })
  })

  it('leaves what the server refused to the person, until they say again', () => {
    const refused = troubled(item(), 'issue.tooManyPhotos', '最多放 9 张照片')
    expect(nextStep([refused], now, isMine)).toEqual({ do: 'rest' })
    expect(nextStep([hurried(refused)], now, isMine)).toEqual({ do: 'rest' })
    expect(nextStep([renewed(refused)], now, isMine)).toMatchObject({ do: 'send' })
  })

  it('keeps a dependent item back while the other is there, also a refused one', () => {
    const first = troubled(item({ key: 'a' }), 'x.y', '…')
    const second = item({ key: 'b', dependsOn: { key: 'a', paramsFromReply: { id: 'issueId' } } })
    expect(nextStep([first, second], now, isMine)).toEqual({ do: 'rest' })
  })
})

describe('what somebody else wrote on this device', () => {
  const theirs = item({ key: 'a', createdAt: now - 9, owner: 'somebody else' })

  it('stays, and holds up nothing of mine', () => {
    expect(nextStep([theirs], now, isMine)).toEqual({ do: 'rest' })
    expect(nextStep([theirs, item({ key: 'b' })], now, isMine)).toMatchObject({ do: 'send', item: { key: 'b' } })
  })

  it('goes when they are here again', () => expect(nextStep([theirs], now, () => true)).toMatchObject({ do: 'send', item: { key: 'a' } }))
})

describe('postponed', () => {
  it('waits longer each time, never more than ten minutes', () => {
    let one = item()
    const waits = Array.from({ length: 9 }, () => {
      one = postponed(one, now)
      return (one.nextAt - now) / 1000
    })
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 600, 600])
  })

  it('starts over when a file came through: the network is alive', () => {
    expect(withMedia(postponed(item({ files: [file('x')] }), now), 'x', 'm').tries).toBe(0)
  })
})

describe('releasedBy', () => {
  const waiting = item({ key: 'b', dependsOn: { key: 'a', paramsFromReply: { id: 'issueId' } } })

  it('gives the reply\'s value to the item that waited', () => {
    expect(releasedBy([waiting, item({ key: 'c' })], 'a', { issueId: 'i-7' })).toEqual([{ ...waiting, params: { id: 'i-7' }, dependsOn: null }])
  })

  it('stops it with the person when the value is missing', () => {
    expect(releasedBy([waiting], 'a', {})[0]?.trouble?.code).toBe('outbox.lostThread')
  })
})

describe('any network', () => {
  const outcomes = fc.array(fc.constantFrom('done', 'later', 'refused'), { minLength: 1, maxLength: 60 })
  const counts = fc.array(fc.nat(3), { minLength: 1, maxLength: 5 })

  it('never sends before its files, never twice what is done, and ends', () => {
    fc.assert(fc.property(counts, outcomes, (fileCounts, answers) => {
      let items = fileCounts.map((count, at) => item({ key: `k${at}`, createdAt: now + at, files: Array.from({ length: count }, (_, n) => file(`k${at}-${n}`)) }))
      const uploaded = new Set<string>()
      const sent = new Set<string>()
      let clock = now
      for (let turn = 0; turn < 500; turn += 1) {
        const step = nextStep(items, clock, isMine)
        if (step.do === 'rest') break
        if (step.do === 'wait') { clock += step.ms; continue }
        const answer = turn < answers.length ? answers[turn] : 'done'
        const put = (next: OutboxItem) => { items = items.map((one) => (one.key === next.key ? next : one)) }
        if (answer === 'later') put(postponed(step.item, clock))
        else if (answer === 'refused') put(troubled(step.item, 'a.b', '…'))
        else if (step.do === 'upload') {
          expect(uploaded.has(step.file.key)).toBe(false)
          uploaded.add(step.file.key)
          put(withMedia(step.item, step.file.key, `m-${step.file.key}`))
        } else {
          expect(sent.has(step.item.key)).toBe(false)
          for (const one of step.item.files) expect(uploaded.has(one.key)).toBe(true)
          sent.add(step.item.key)
          items = items.filter((one) => one.key !== step.item.key)
        }
      }
      expect(items.every((one) => one.trouble !== null)).toBe(true)
      expect(sent.size + items.length).toBe(fileCounts.length)
    }))
  })
})

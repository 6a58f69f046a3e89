import { decidedWords, monthInWords, nextOpen, progressOf } from './agenda-lines'
import type { AgendaItem } from './types'

const item = (decision: AgendaItem['decision'], mayDecide = true): AgendaItem => ({ decision, mayDecide, party: null }) as never

describe('the agenda', () => {
  it('says how far it is', () => expect([progressOf({ itemCount: 3, decidedCount: 1 }), progressOf({ itemCount: 0, decidedCount: 0 }), monthInWords('2026-11')]).toEqual(['定了 1 / 3 件', '没有要研判的事', '2026年11月']))
  it('says what was decided', () => expect([decidedWords({ decision: 'triaged', party: 'itself' }), decidedWords({ decision: 'left', party: null }), decidedWords({ decision: null, party: null })]).toEqual(['社区自办', '留待下次', null]))
  it('goes on to the next that waits, round again, and stops where none does', () => {
    const items = [item(null), item('left'), item(null), item(null, false)]
    expect([nextOpen(items, 0), nextOpen(items, 2), nextOpen([item('left')], 0), nextOpen([], 0)]).toEqual([2, 0, null, null])
  })
})

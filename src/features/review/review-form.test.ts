import type { PublicationAction, PublicationState } from '@contract/review/vocabulary'
import { formOf, problemsOf, stepsOf, withPhoto, withStatement } from './review-form'
import { anotherPerson, stageOf } from './stages'

const photo = { thumb: '', full: '', width: 1, height: 1, by: null, at: '', publicCopy: null, masks: [], caption: null }
const review = {
  proposed: { title: '路灯不亮', text: '5 栋楼下的路灯坏了', result: null },
  photos: [{ ...photo, id: 'a', shown: true, from: 'resident' as const }, { ...photo, id: 'b', shown: false, from: 'official' as const }],
  statements: [{ id: 's1', at: '', by: '榕树社区', text: '灯已换新', chosen: false }, { id: 's2', at: '', by: '韩代表', text: '去看过了', chosen: false }],
}
const ticked = { ...formOf(review), privacyChecked: true, secrecyChecked: true }

describe('the form of a review', () => {
  it('starts from what is proposed, with nothing ticked, and proposes what a photo shows', () => {
    expect(formOf(review)).toEqual({
      title: '路灯不亮', text: '5 栋楼下的路灯坏了', result: '', resultFrom: [], privacyChecked: false, secrecyChecked: false,
      photos: [{ id: 'a', isShown: true, caption: null, masks: [] }, { id: 'b', isShown: false, caption: 'after', masks: [] }],
    })
  })

  it('owes both ticks at each step', () => {
    expect(problemsOf({ ...ticked, secrecyChecked: false }, true)?.ticks).toBeTruthy()
    expect(problemsOf({ ...ticked, privacyChecked: false }, false)?.ticks).toBeTruthy()
    expect(problemsOf(ticked, true)).toBeNull()
  })

  it('counts words only where they are written', () => {
    expect(problemsOf({ ...ticked, title: '灯' }, true)?.title).toContain('2')
    expect(problemsOf({ ...ticked, text: '长'.repeat(2001) }, true)?.text).toContain('2000')
    expect(problemsOf({ ...ticked, result: '好' }, true)?.result).toContain('2')
    expect(problemsOf({ ...ticked, title: '灯' }, false)).toBeNull()
  })

  it('changes one photo at a time', () => {
    expect(withPhoto(ticked, 'b', { isShown: true }).photos.map((one) => one.isShown)).toEqual([true, true])
  })

  it('takes words of officials into the result and out again, and keeps what was written by hand', () => {
    const [first, second] = review.statements
    if (!first || !second) throw new Error('two')
    const both = withStatement(withStatement(ticked, first), second)
    expect([both.result, both.resultFrom]).toEqual(['灯已换新\n去看过了', ['s1', 's2']])
    expect(withStatement(both, first).result).toBe('去看过了')
    expect(withStatement({ ...both, result: '灯换成新的了' }, first)).toMatchObject({ result: '灯换成新的了', resultFrom: ['s2'] })
  })
})

describe('the steps of a reviewer', () => {
  const steps = (state: PublicationState, ...allowedActions: PublicationAction[]) => stepsOf({ state, allowedActions, resultWaits: false })

  it('write first', () => {
    expect(steps('pending', 'check', 'hold')).toEqual({ mayWrite: true, writesFirst: true, maySecond: false, mayApprove: false, mayHold: true, mayWithdraw: false, waitsForColleague: false })
  })
  it('the same person never two: who made one waits for a colleague', () => {
    expect(steps('checked', 'check', 'hold').waitsForColleague).toBe(true)
    expect(steps('seconded', 'check', 'hold').waitsForColleague).toBe(true)
  })
  it('a colleague makes the next, or writes again', () => {
    const theirs = steps('checked', 'check', 'approve', 'hold')
    expect([theirs.mayApprove, theirs.mayWrite, theirs.writesFirst, theirs.waitsForColleague]).toEqual([true, true, false, false])
    expect(steps('checked', 'check', 'second', 'hold').maySecond).toBe(true)
  })
  it('what is public is withdrawn or written anew on request, with its result at once', () => {
    expect(steps('published', 'check', 'withdraw')).toMatchObject({ mayWithdraw: true, mayWrite: true, writesFirst: false })
    expect(stepsOf({ state: 'published', allowedActions: ['check', 'hold', 'withdraw'], resultWaits: true }).writesFirst).toBe(true)
    expect(steps('held', 'check').writesFirst).toBe(true)
    expect(Object.values(steps('withdrawn')).some(Boolean)).toBe(false)
  })
  it('are named by how many there are', () => {
    expect(stageOf({ state: 'checked', steps: 2, resultWaits: false }).text).toBe('等终审')
    expect(stageOf({ state: 'checked', steps: 3, resultWaits: false }).text).toBe('等复审')
    expect(stageOf({ state: 'published', steps: 3, resultWaits: true }).text).toBe('有办理结果待公开')
    expect(anotherPerson({ state: 'seconded', steps: 3, resultWaits: false })).toContain('终审要换一个人')
  })
})

import type { PublicationAction } from '@contract/review/vocabulary'
import { formOf, problemsOf, stepsOf, withPhoto } from './review-form'

const photo = { thumb: '', full: '', width: 1, height: 1 }
const review = { proposed: { title: '路灯不亮', text: '5 栋楼下的路灯坏了' }, photos: [{ ...photo, id: 'a', shown: true }, { ...photo, id: 'b', shown: false }] }
const ticked = { ...formOf(review), privacyChecked: true, secrecyChecked: true }

describe('the form of a review', () => {
  it('starts from what is proposed, with nothing ticked', () => {
    expect(formOf(review)).toEqual({ title: '路灯不亮', text: '5 栋楼下的路灯坏了', photoIds: ['a'], privacyChecked: false, secrecyChecked: false })
  })

  it('owes both ticks at each step', () => {
    expect(problemsOf({ ...ticked, secrecyChecked: false }, true)?.ticks).toBeTruthy()
    expect(problemsOf({ ...ticked, privacyChecked: false }, false)?.ticks).toBeTruthy()
    expect(problemsOf(ticked, true)).toBeNull()
  })

  it('counts words only where they are written', () => {
    expect(problemsOf({ ...ticked, title: '灯' }, true)?.title).toContain('2')
    expect(problemsOf({ ...ticked, text: '长'.repeat(2001) }, true)?.text).toContain('2000')
    expect(problemsOf({ ...ticked, title: '灯' }, false)).toBeNull()
  })

  it('shows and hides one photo at a time', () => {
    expect(withPhoto(ticked, 'b').photoIds).toEqual(['a', 'b'])
    expect(withPhoto(ticked, 'a').photoIds).toEqual([])
  })
})

describe('the steps of a reviewer', () => {
  const steps = (state: 'pending' | 'checked' | 'published' | 'held' | 'withdrawn', ...allowedActions: PublicationAction[]) => stepsOf({ state, allowedActions })

  it('write first, and hold back rather than withdraw what is not public', () => {
    expect(steps('pending', 'check', 'hold', 'withdraw')).toEqual({ mayWrite: true, writesFirst: true, mayApprove: false, mayHold: true, mayWithdraw: false, waitsForColleague: false })
  })
  it('the same person never both: who checked waits for a colleague', () => {
    const mine = steps('checked', 'check', 'hold', 'withdraw')
    expect(mine.waitsForColleague).toBe(true)
    expect(mine.mayApprove).toBe(false)
  })
  it('a colleague approves, or writes again', () => {
    const theirs = steps('checked', 'check', 'approve', 'hold', 'withdraw')
    expect([theirs.mayApprove, theirs.mayWrite, theirs.writesFirst, theirs.waitsForColleague]).toEqual([true, true, false, false])
  })
  it('what is public is withdrawn; what was held back may be written anew', () => {
    expect(steps('published', 'withdraw').mayWithdraw).toBe(true)
    expect(steps('held', 'check', 'withdraw').writesFirst).toBe(true)
    expect(Object.values(steps('withdrawn')).some(Boolean)).toBe(false)
  })
})

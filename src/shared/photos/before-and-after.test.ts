import type { ReplyOf } from '@contract/api'
import { beforeAndAfter } from './before-and-after'

type Issue = ReplyOf<'getIssue'>
const photo = (id: string): Issue['photos'][number] => ({ id, thumb: `/t/${id}`, full: `/f/${id}`, width: 4, height: 3 })
const entry = (id: string, part: Partial<Issue['timeline'][number]> = {}): Issue['timeline'][number] =>
  ({ id, at: '2026-11-25T16:10:00+08:00', title: '已解决', words: null, by: null, photos: [], documents: [], isResult: false, ...part })
const result = entry('2', { isResult: true, photos: [photo('after')] })

describe('before and after', () => {
  it('stands side by side when both are there', () =>
    expect(beforeAndAfter({ state: 'done', photos: [photo('before')], timeline: [result, entry('1')] })).toEqual({ before: [photo('before')], after: [photo('after')] }))

  it('takes the last result, and no photo of an answer on the way', () => {
    const older = entry('1', { isResult: true, photos: [photo('first try')] })
    const answer = entry('3', { photos: [photo('on the way')] })
    expect(beforeAndAfter({ state: 'closed', photos: [photo('before')], timeline: [answer, result, older] })?.after).toEqual([photo('after')])
  })

  it.each<[string, Partial<Issue>]>([
    ['nobody raised a photo', { photos: [] }],
    ['the result has none', { timeline: [entry('2', { isResult: true }), entry('1', { photos: [photo('x')] })] }],
    ['it is still being handled', { state: 'handling', timeline: [entry('1', { photos: [photo('x')] })] }],
    ['it was taken up again', { state: 'communityHandling' }],
  ])('is not there where %s', (_, part) =>
    expect(beforeAndAfter({ state: 'done', photos: [photo('before')], timeline: [result], ...part })).toBeNull())
})

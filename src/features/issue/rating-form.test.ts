import { emptyRating, owesReason, ratingBody, ratingProblems, type RatingForm } from './rating-form'

const both = ['followUp', 'handling'] as const
const form = (followUp: 'satisfied' | 'basically' | 'dissatisfied', handling?: 'satisfied' | 'dissatisfied', reason = ''): RatingForm =>
  ({ scores: { followUp, ...(handling && { handling }) }, reason })

describe('rating who kept in touch and who handled it', () => {
  it('asks for one at least; the other may wait', () => {
    expect(ratingProblems(emptyRating, both).scores).toBeDefined()
    expect(ratingProblems(form('satisfied'), both)).toEqual({})
    expect(ratingProblems(form('satisfied'), ['handling']).scores).toBeDefined()
    expect(ratingProblems(form('satisfied'), ['followUp'])).toEqual({})
    expect(ratingProblems(form('satisfied', 'satisfied'), both)).toEqual({})
  })

  it('owes a reason with any 不满意, and with nothing else', () => {
    expect(owesReason(form('satisfied', 'dissatisfied'))).toBe(true)
    expect(owesReason(form('basically', 'satisfied'))).toBe(false)
    expect(ratingProblems(form('satisfied', 'dissatisfied'), both).reason).toContain('原因')
    expect(ratingProblems(form('satisfied', 'dissatisfied', '  '), both).reason).toContain('原因')
    expect(ratingProblems(form('satisfied', 'dissatisfied', '灯又灭了'), both)).toEqual({})
    expect(ratingProblems(form('satisfied', 'satisfied', '好'.repeat(501)), both).reason).toContain('500')
  })

  it('sends each score by itself', () => {
    expect(ratingBody(form('satisfied', 'dissatisfied', ' 灯又灭了 '), both)).toEqual({
      ratings: [{ subject: 'followUp', score: 'satisfied' }, { subject: 'handling', score: 'dissatisfied' }], reason: '灯又灭了',
    })
    expect(ratingBody(form('satisfied', 'dissatisfied'), ['followUp']).ratings).toHaveLength(1)
  })
})

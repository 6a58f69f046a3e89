import { mayReadRating, reasonsToRead, type Judgement, type RatingReader } from './rating-readers'

const followUp: Judgement = { subject: 'followUp', score: 'satisfied', statementId: 's', deputyId: 'han', isOwn: false }
const handling: Judgement = { subject: 'handling', score: 'satisfied', statementId: 's', deputyId: null, isOwn: false }
const bad = (one: Judgement): Judgement => ({ ...one, score: 'dissatisfied' })
const own = (one: Judgement): Judgement => ({ ...one, isOwn: true })

const readers: Record<'office' | 'han' | 'su' | 'other', RatingReader> = {
  office: { isOffice: true, deputyId: null }, han: { isOffice: false, deputyId: 'han' }, su: { isOffice: false, deputyId: 'su' }, other: { isOffice: false, deputyId: null },
}
const readersOf = (may: (reader: RatingReader) => boolean): string[] => Object.entries(readers).filter(([, reader]) => may(reader)).map(([name]) => name)
const readersOfReason = (...judgements: Judgement[]): string[] => readersOf((reader) => reasonsToRead(judgements, reader).has('s'))

it('a rating is read by the office, and that of a follow-up by its deputy', () => {
  expect(readersOf((reader) => mayReadRating(followUp, reader))).toEqual(['office', 'han'])
  expect(readersOf((reader) => mayReadRating(handling, reader))).toEqual(['office'])
  expect(readersOf((reader) => mayReadRating({ ...followUp, deputyId: null }, reader))).toEqual(['office'])
})

it('a reason for both is read by who may read both', () => {
  expect(readersOfReason(followUp, handling)).toEqual(['office'])
  expect(readersOfReason(bad(followUp), bad(handling))).toEqual(['office'])
})

it('a reason for dissatisfaction is read by whom that concerns', () => {
  expect(readersOfReason(bad(followUp), handling)).toEqual(['office', 'han'])
  expect(readersOfReason(followUp, bad(handling))).toEqual(['office'])
  expect(readersOfReason(bad(followUp))).toEqual(['office', 'han'])
})

it('one\'s own reason is read by oneself', () => {
  expect(readersOfReason(own(followUp), own(bad(handling)))).toEqual(['office', 'han', 'su', 'other'])
  expect(reasonsToRead([{ ...followUp, statementId: null }], readers.office).size).toBe(0)
})

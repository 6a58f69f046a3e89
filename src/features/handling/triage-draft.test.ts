import { bodyOf, draftOf, dueFor, likelyParty, partiesOf, problemsOf, proposedDue, type TriageDraft } from './triage-draft'
import type { OfficeForm, Unit } from './types'

const water: Unit = { id: 'u-water', name: '水务公司', kind: 'utility', duty: '供水、排水' }
const riverside: Unit = { id: 'u-prop', name: '滨江物业', kind: 'property', duty: '滨江花园' }
const form: Pick<OfficeForm, 'dues'> = { dues: [
  { category: 'municipal', urgency: 'yellow', firstAnswerAt: '2026-11-25T10:00:00+08:00', dueAt: '2026-12-03T10:00:00+08:00' },
  { category: 'municipal', urgency: 'red', firstAnswerAt: '2026-11-24T12:00:00+08:00', dueAt: '2026-11-25T10:00:00+08:00' },
] }
const draft = (part: Partial<TriageDraft> = {}): TriageDraft => ({ ...draftOf(null), category: 'municipal', ...part })
const proposed = proposedDue(form, draft())

describe('triage', () => {
  it('starts from what stands, and chooses no category for anybody', () => {
    expect(draftOf(null)).toMatchObject({ category: null, urgency: 'yellow' })
    expect(draftOf({ urgency: 'red', handling: { category: 'municipal', proposedUnit: { id: 'u-water', name: '水务公司' } } as never })).toMatchObject({ category: 'municipal', urgency: 'red', unitId: 'u-water' })
    expect(draftOf({ urgency: 'red', handling: { category: 'neighbour_dispute', proposedUnit: null, about: null, proposedAbout: { id: 'u-prop', name: '滨江物业' } } } as never)).toMatchObject({ category: 'neighbour_dispute', aboutId: 'u-prop' })
  })
  it('offers the parties that the server allows, the likely one first', () => {
    expect(partiesOf(['answer', 'reportUp', 'takeOn'])).toEqual(['itself', 'street'])
    expect([likelyParty(['itself', 'property', 'street'], null), likelyParty(['itself', 'property', 'street'], water), likelyParty(['itself', 'property'], riverside), likelyParty(['street'], null), likelyParty([], null)])
      .toEqual(['itself', 'street', 'property', 'street', null])
  })
  it('proposes the date of the colour in the category', () => {
    expect([proposed, proposedDue(form, draft({ urgency: 'red' })), proposedDue(form, draft({ category: 'property' }))]).toEqual(['2026-12-03T10:00:00+08:00', '2026-11-25T10:00:00+08:00', null])
  })
  it('keeps the date that was told while there is time and the class is the same', () => {
    const told = { urgency: 'yellow', handling: { category: 'municipal', handleDueAt: '2026-11-30T10:00:00+08:00' } } as never
    const [before, after] = ['2026-11-27T10:00:00+08:00', '2026-12-01T10:00:00+08:00'].map((at) => Date.parse(at))
    expect([dueFor(form, draft(), told, before as number), dueFor(form, draft(), told, after as number), dueFor(form, draft({ urgency: 'red' }), told, before as number), dueFor(form, draft(), null, before as number)])
      .toEqual(['2026-11-30T10:00:00+08:00', proposed, '2026-11-25T10:00:00+08:00', proposed])
  })
  it('owes each thing at its own field', () => {
    expect(problemsOf(draft({ category: null }), 'itself', { unit: null, proposed })).toEqual({ category: '请先选一个类别' })
    expect(problemsOf(draft({ category: null }), 'mediation', { unit: null, proposed })).toBeNull()
    expect(problemsOf(draft(), 'property', { unit: water, proposed })).toEqual({ unit: '请选是哪家物业' })
    expect(problemsOf(draft({ aboutId: 'u-prop' }), 'property', { unit: riverside, proposed })).toMatchObject({ words: expect.stringContaining('原话不给它看') })
    expect(problemsOf(draft({ aboutId: 'u-prop', category: 'neighbour_dispute', words: '请说明收费' }), 'property', { unit: riverside, proposed })).toBeNull()
    expect(problemsOf(draft(), 'street', { unit: water, proposed })).toEqual({ words: '请写一句：为什么社区办不了' })
    expect(problemsOf(draft({ dueOn: '2026-12-20' }), 'itself', { unit: null, proposed })).toEqual({ dueReason: '改了日子，请写一句为什么' })
    expect(problemsOf(draft({ dueOn: '2026-12-03' }), 'itself', { unit: null, proposed })).toBeNull()
  })
  it('sends a unit only to whom it concerns, and a date only where it was moved', () => {
    expect(bodyOf(['a'], draft({ unitId: 'u-water', dueOn: '2026-12-03' }), 'itself', proposed)).toMatchObject({ handlerId: null, dueOn: null, dueReason: '' })
    expect(bodyOf(['a'], draft({ unitId: 'u-water', words: ' 要水务来 ' }), 'street', proposed)).toMatchObject({ handlerId: 'u-water', words: '要水务来', category: 'municipal', aboutId: null })
    expect(bodyOf(['a', 'b'], draft({ category: 'neighbour_dispute' }), 'street', proposed)).not.toHaveProperty('aboutId')
    expect(bodyOf(['a'], draft({ category: 'neighbour_dispute' }), 'street', proposed).category).toBeNull()
    expect(bodyOf(['a'], draft({ dueOn: '2026-12-20', dueReason: '等零件' }), 'mediation', proposed)).toMatchObject({ category: null, dueOn: '2026-12-20', dueReason: '等零件' })
  })
})

import { assignBody, assignDraftOf, assignProblemsOf } from './assign-draft'

const proposed = '2026-12-03T10:00:00+08:00'
const reported = { urgency: 'yellow', handling: { category: 'municipal', proposedUnit: { id: 'u-water', name: '水务公司' } } } as never

describe('assigning', () => {
  it('takes over what the community proposed', () => expect(assignDraftOf(reported)).toMatchObject({ category: 'municipal', unitId: 'u-water', supportIds: [] }))
  it('owes a unit, a category, and a reason for another day', () => {
    const draft = assignDraftOf({ urgency: 'red', handling: null })
    expect(assignProblemsOf(draft, proposed)).toEqual({ category: '请先选一个类别', unit: '请选交给哪个单位' })
    expect(assignProblemsOf({ ...assignDraftOf(reported), dueOn: '2026-12-20' }, proposed)).toEqual({ dueReason: '改了日子，请写一句为什么' })
    expect(assignProblemsOf({ ...assignDraftOf(reported), aboutId: 'u-water' }, proposed)).toMatchObject({ words: expect.stringContaining('原话不给它看') })
    expect(assignProblemsOf(assignDraftOf(reported), proposed)).toBeNull()
  })
  it('sends a date only where it was moved', () => {
    expect(assignBody({ ...assignDraftOf(reported), dueOn: '2026-12-03', dueReason: '不用' }, 'u-water', proposed)).toMatchObject({ handlerId: 'u-water', dueOn: null, dueReason: '' })
  })
})

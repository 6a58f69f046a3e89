import { bodyOf, emptyEntry, problemsOf } from './entry-form'

const filled = { ...emptyEntry, text: '楼道灯坏了', place: { id: 'g1', name: '榕树苑 5–8 栋' }, source: 'phone' } as const

it('owes words, a place, and how it came', () => {
  expect(Object.keys(problemsOf(emptyEntry) ?? {})).toEqual(['text', 'place', 'source'])
  expect(problemsOf(filled)).toBeNull()
  expect(problemsOf({ ...filled, source: 'external' })).toEqual({ externalSource: expect.any(String) })
})

it('sends a platform only where it came from one', () => {
  const typed = { ...filled, externalSource: '12345', externalNumber: 'A1' }
  expect(bodyOf(typed, 'c1')).toMatchObject({ externalSource: '', externalNumber: '', estate: null, reportedOn: null })
  expect(bodyOf({ ...typed, source: 'external', place: { id: 'c1', name: '榕树苑', estate: '榕树苑' } }, 'c1')).toMatchObject({ externalNumber: 'A1', placeId: 'c1', estate: '榕树苑' })
})

import { newIdAt } from './new-id'

describe('ids', () => {
  it('of one instant sort in the order they were made', () => {
    const newId = newIdAt(new Date('2026-11-23T10:00:00+08:00'))
    const ids = Array.from({ length: 2000 }, newId)
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(2000)
  })
  it('of a later instant sort later', () => expect(newIdAt(new Date(1001))() > newIdAt(new Date(1000))()).toBe(true))
  it('of two contexts at one instant differ', () => expect(newIdAt(new Date(1000))()).not.toBe(newIdAt(new Date(1000))()))
})

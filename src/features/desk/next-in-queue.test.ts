import { nextInQueue } from './next-in-queue'

describe('what comes next', () => {
  it('is the one below, else the one above, else nothing', () => {
    expect([nextInQueue(['a', 'b', 'c'], 'a'), nextInQueue(['a', 'b', 'c'], 'c'), nextInQueue(['a'], 'a'), nextInQueue([], 'a')]).toEqual(['b', 'b', null, null])
  })
})

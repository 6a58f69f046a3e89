import { issueEvents, issueHats, issueStates } from '../../../../contract/issue/vocabulary'
import { decide } from '../../../platform/lifecycle/lifecycle'
import { expectedOutcome, expectedRows } from '../../../test/expected-lifecycle'
import { differences, everyMutation } from '../../../test/lifecycle-mutations'
import { issueFacts, issueLifecycle, type IssueFact } from './lifecycle'

const everySet = <T>(of: readonly T[]): T[][] => of.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
const factSets: IssueFact[][] = everySet(issueFacts)

describe('the table and the hand-written expectation', () => {
  it('say the same of every cell: who, what it demands, where it leads, what follows', () => {
    expect(differences(issueLifecycle, expectedRows)).toEqual([])
  })
  it.each(issueStates)('decide the same in %s, for every event, hat and fact', (state) => {
    const wrong = issueEvents.flatMap((event) => [[], ...issueHats.map((hat) => [hat])].flatMap((hats) => factSets.flatMap((facts) => {
      const decision = decide(issueLifecycle, event, { state, hats, facts })
      const got = decision.ok ? decision.to : decision.refusal
      const expected = expectedOutcome(state, event, hats, facts)
      return got === expected ? [] : [`${event} by ${hats.join() || 'nobody'} (${facts.join()}): ${got}, expected ${expected}`]
    })))
    expect(wrong).toEqual([])
  })
  it('list no cell twice but for its branches, the last of which holds always', () => {
    for (const { state, event } of expectedRows) {
      const branches = expectedRows.filter((row) => row.state === state && row.event === event)
      expect([state, event, branches.filter(({ when }) => when === null).length]).toEqual([state, event, 1])
      expect(branches.at(-1)?.when).toBeNull()
    }
  })
})

describe('changing any one cell', () => {
  const mutations = [...everyMutation(issueLifecycle)]
  it('is tried for every cell in every way', () => {
    expect(new Set(mutations.map(({ cell }) => cell)).size).toBe(issueStates.length * issueEvents.length)
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length)
  })
  it('is noticed', () => {
    expect(mutations.filter(({ table }) => differences(table, expectedRows).length === 0).map(({ name }) => name)).toEqual([])
  })
})

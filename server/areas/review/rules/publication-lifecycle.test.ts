import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicationEvents, publicationHats, publicationStates, type PublicationEvent, type PublicationHat, type PublicationState } from '../../../../contract/review/vocabulary'
import { decide, type Demand, type Lifecycle, type Transition } from '../../../platform/lifecycle/lifecycle'
import { publicationLifecycle, type PublicationFact } from './publication-lifecycle'

type Table = Lifecycle<PublicationState, PublicationEvent, PublicationHat, PublicationFact>
type Cell = Transition<PublicationState, PublicationHat, PublicationFact>

const [head = '', ...lines] = readFileSync(join(__dirname, 'publication-lifecycle.expected.csv'), 'utf8').trim().split('\n')
const columns = head.split(',')
const rows = lines.map((line) => {
  const values = line.split(',')
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']))
})

const facts: PublicationFact[] = ['twoSteps', 'threeSteps', 'byOffice', 'resultWaits']
// What a line says of `any` holds whatever is true of the row.
const situations: Record<string, PublicationFact[][]> = {
  any: [[], ...facts.map((fact) => [fact])], none: [[], ['twoSteps'], ['threeSteps']], ...Object.fromEntries(facts.map((fact) => [fact, [[fact]]])),
}

const outcomeOf = (table: Table, state: PublicationState, event: PublicationEvent, hat: PublicationHat, facts: readonly PublicationFact[]): string => {
  const decision = decide(table, event, { state, hats: [hat], facts })
  return decision.ok ? decision.to : decision.refusal
}

const deviations = (table: Table): string[] => publicationStates.flatMap((state) => publicationEvents.flatMap((event) => {
  const lines = rows.filter((row) => row.state === state && row.event === event)
  if (lines.length === 0) return [`${state}/${event}: not expected`]
  const cell = table[state][event]
  return lines.flatMap((row) => (situations[row.facts ?? ''] ?? []).flatMap((facts) => {
    const got: Record<string, string> = {
      ...Object.fromEntries(publicationHats.map((hat) => [hat, outcomeOf(table, state, event, hat, facts)])),
      demands: (cell?.demands ?? []).join(' '), follows: (cell?.follows ?? []).join(' '),
    }
    return Object.keys(got).filter((column) => got[column] !== row[column]).map((column) => `${state}/${event}/${column} ${facts.join()}: ${got[column]} instead of ${row[column]}`)
  }))
}))

describe('life of a publication', () => {
  it('knows every state and event once', () => expect([...new Set(rows.map(({ state, event }) => `${state}/${event}`))]).toEqual(publicationStates.flatMap((state) => publicationEvents.map((event) => `${state}/${event}`))))
  it('names every hat', () => expect(columns).toEqual(['facts', 'state', 'event', ...publicationHats, 'demands', 'follows']))
  it('is as written by hand', () => expect(deviations(publicationLifecycle)).toEqual([]))
})

const withCell = (state: PublicationState, event: PublicationEvent, cell: Cell | undefined): Table =>
  ({ ...publicationLifecycle, [state]: { ...publicationLifecycle[state], [event]: cell } })

const branchOf = (cell: Cell) => (typeof cell.to === 'string' ? undefined : cell.to[0])
const firstOf = (cell: Cell): PublicationState => branchOf(cell)?.to ?? 'pending'
const whenOf = (cell: Cell): PublicationFact | undefined => branchOf(cell)?.when

const othersThan = (cell: Cell): Cell[] => {
  const demands: Demand[] = [...(cell.demands ?? []), 'deputy']
  const targets = typeof cell.to === 'string' ? [] : facts.filter((when) => when !== whenOf(cell)).map((when) => [{ when, to: firstOf(cell) }])
  return [
    ...publicationStates.filter((to) => to !== cell.to).map((to) => ({ ...cell, to })),
    ...targets.map((to) => ({ ...cell, to })),
    ...publicationHats.map((hat) => ({ ...cell, by: cell.by.includes(hat) ? cell.by.filter((one) => one !== hat) : [...cell.by, hat] })),
    { ...cell, demands }, ...(cell.demands?.length ? [{ ...cell, demands: [] }] : []),
    { ...cell, follows: [...(cell.follows ?? []), 'tellDesk' as const] }, ...(cell.follows?.length ? [{ ...cell, follows: [] }] : []),
  ]
}

const mutants = publicationStates.flatMap((state) => publicationEvents.flatMap((event): [string, Table][] => {
  const cell = publicationLifecycle[state][event]
  if (!cell) return publicationHats.map((hat) => [`${state}/${event} allowed to ${hat}`, withCell(state, event, { by: [hat], to: 'published' })])
  return [[`${state}/${event} gone`, withCell(state, event, undefined)], ...othersThan(cell).map((other, index): [string, Table] => [`${state}/${event} other ${index}`, withCell(state, event, other)])]
}))

describe('changing one cell', () => {
  it('is tried often', () => expect(mutants.length).toBeGreaterThan(150))
  it.each(mutants)('%s fails', (_, table) => expect(deviations(table)).not.toEqual([]))
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicationEvents, publicationHats, publicationStates, type PublicationEvent, type PublicationHat, type PublicationState } from '../../../../contract/review/vocabulary'
import { decide, type Demand, type Lifecycle, type Transition } from '../../../platform/lifecycle/lifecycle'
import { publicationLifecycle } from './publication-lifecycle'

type Table = Lifecycle<PublicationState, PublicationEvent, PublicationHat, never>
type Cell = Transition<PublicationState, PublicationHat, never>

const [head = '', ...lines] = readFileSync(join(__dirname, 'publication-lifecycle.expected.csv'), 'utf8').trim().split('\n')
const columns = head.split(',')
const expected = new Map(lines.map((line) => {
  const values = line.split(',')
  const row = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']))
  return [`${row.state}/${row.event}`, row]
}))

const outcomeOf = (table: Table, state: PublicationState, event: PublicationEvent, hat: PublicationHat): string => {
  const decision = decide(table, event, { state, hats: [hat], facts: [] })
  return decision.ok ? decision.to : decision.refusal
}

const deviations = (table: Table): string[] => publicationStates.flatMap((state) => publicationEvents.flatMap((event) => {
  const row = expected.get(`${state}/${event}`)
  if (!row) return [`${state}/${event}: not expected`]
  const cell = table[state][event]
  const got: Record<string, string> = {
    ...Object.fromEntries(publicationHats.map((hat) => [hat, outcomeOf(table, state, event, hat)])),
    demands: (cell?.demands ?? []).join(' '), follows: (cell?.follows ?? []).join(' '),
  }
  return Object.keys(got).filter((column) => got[column] !== row[column]).map((column) => `${state}/${event}/${column}: ${got[column]} instead of ${row[column]}`)
}))

describe('life of a publication', () => {
  it('knows every state and event once', () => expect([...expected.keys()]).toEqual(publicationStates.flatMap((state) => publicationEvents.map((event) => `${state}/${event}`))))
  it('names every hat', () => expect(columns).toEqual(['state', 'event', ...publicationHats, 'demands', 'follows']))
  it('is as written by hand', () => expect(deviations(publicationLifecycle)).toEqual([]))
})

const withCell = (state: PublicationState, event: PublicationEvent, cell: Cell | undefined): Table =>
  ({ ...publicationLifecycle, [state]: { ...publicationLifecycle[state], [event]: cell } })

const othersThan = (cell: Cell): Cell[] => {
  const demands: Demand[] = [...(cell.demands ?? []), 'deputy']
  return [
    ...publicationStates.filter((to) => to !== cell.to).map((to) => ({ ...cell, to })),
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

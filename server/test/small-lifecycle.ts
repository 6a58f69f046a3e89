import { readFileSync } from 'node:fs'
import { consequences, decide, demands, type Lifecycle, type Transition } from '../platform/lifecycle/lifecycle'

interface Words<S, E, H> { readonly states: readonly S[]; readonly events: readonly E[]; readonly hats: readonly H[] }

/** A lifecycle without branches held against its hand-written file: one line a cell, one column a hat. */
export function heldToFile<S extends string, E extends string, H extends string>(file: string, { states, events, hats }: Words<S, E, H>) {
  type Table = Lifecycle<S, E, H, never>
  type Cell = Transition<S, H, never>
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const columns = head.split(',')
  const expected = new Map(lines.map((line) => {
    const values = line.split(',')
    return [values.slice(0, 2).join('/'), Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']))]
  }))
  const outcome = (table: Table, state: S, event: E, hat: H): string => {
    const decision = decide(table, event, { state, hats: [hat], facts: [] })
    return decision.ok ? decision.to : decision.refusal
  }
  const deviations = (table: Table): string[] => states.flatMap((state) => events.flatMap((event) => {
    const row = expected.get(`${state}/${event}`)
    if (!row) return [`${state}/${event}: not expected`]
    const cell = table[state][event]
    const got: Record<string, string> = { ...Object.fromEntries(hats.map((hat) => [hat, outcome(table, state, event, hat)])), demands: (cell?.demands ?? []).join(' '), follows: (cell?.follows ?? []).join(' ') }
    return Object.keys(got).filter((column) => got[column] !== row[column]).map((column) => `${state}/${event}/${column}: ${got[column]} instead of ${row[column]}`)
  }))
  const toggled = <T>(list: readonly T[] = [], one: T): T[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one])
  const changes = (cell: Cell): Cell[] => [
    ...states.filter((to) => to !== cell.to).map((to) => ({ ...cell, to })), ...hats.map((hat) => ({ ...cell, by: toggled(cell.by, hat) })),
    ...demands.map((demand) => ({ ...cell, demands: toggled(cell.demands, demand) })), ...consequences.map((one) => ({ ...cell, follows: toggled(cell.follows, one) })),
  ]
  const mutants = (table: Table): [string, Table][] => states.flatMap((state) => events.flatMap((event): [string, Table][] => {
    const cell = table[state][event]
    const withCell = (other: Cell | undefined): Table => ({ ...table, [state]: { ...table[state], [event]: other } })
    if (!cell) return hats.map((hat) => [`${state}/${event} allowed to ${hat}`, withCell({ by: [hat], to: state })])
    return [[`${state}/${event} gone`, withCell(undefined)], ...changes(cell).map((other, index): [string, Table] => [`${state}/${event} other ${index}`, withCell(other)])]
  }))
  return { columns, cells: [...expected.keys()], deviations, mutants }
}

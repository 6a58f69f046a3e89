import { issueEvents, issueHats, issueStates, type IssueEvent, type IssueHat, type IssueState } from '../../contract/issue/vocabulary'
import type { IssueFact } from '../areas/issue/rules/lifecycle'
import { consequences, demands, type Branch, type Lifecycle, type Transition } from '../platform/lifecycle/lifecycle'
import type { ExpectedRow } from './expected-lifecycle'

type Table = Lifecycle<IssueState, IssueEvent, IssueHat, IssueFact>
type Cell = Transition<IssueState, IssueHat, IssueFact>
interface Mutation { readonly cell: string; readonly name: string; readonly table: Table }

const branchesOf = ({ to }: Cell): readonly Branch<IssueState, IssueFact>[] => (typeof to === 'string' ? [{ to }] : to)
const sorted = (words: readonly string[] = []): string => [...words].sort().join('|')
// The order of hats counts: the first that fits is the one the audit keeps.
const lineOf = ({ by, demands, follows }: Pick<Cell, 'by' | 'demands' | 'follows'>, { when, to }: { when?: IssueFact | null; to: IssueState }): string =>
  [by.join('|'), when ?? '', to, sorted(demands), sorted(follows)].join(',')

// Mutants share all cells but one, so each is written out once.
const written = new WeakMap<Cell, string>()
function linesOf(cell: Cell | undefined): string {
  if (!cell) return ''
  const lines = written.get(cell) ?? branchesOf(cell).map((branch) => lineOf(cell, branch)).join('\n')
  written.set(cell, lines)
  return lines
}

const fileLines = new WeakMap<readonly ExpectedRow[], Map<string, string>>()
function linesOfFile(expected: readonly ExpectedRow[]): Map<string, string> {
  const lines = fileLines.get(expected) ?? new Map<string, string>()
  if (!fileLines.has(expected)) for (const row of expected) {
    const at = `${row.state},${row.event}`
    const earlier = lines.get(at)
    lines.set(at, earlier === undefined ? lineOf(row, row) : `${earlier}\n${lineOf(row, row)}`)
  }
  fileLines.set(expected, lines)
  return lines
}

/** Cells of which the table says something else than the file, with both; none where they agree. */
export function differences(table: Table, expected: readonly ExpectedRow[]): string[] {
  const file = linesOfFile(expected)
  return issueStates.flatMap((state) => issueEvents.flatMap((event) => {
    const inTable = linesOf(table[state][event])
    const inFile = file.get(`${state},${event}`) ?? ''
    return inTable === inFile ? [] : [`${state} × ${event}: table says "${inTable}", file says "${inFile}"`]
  }))
}

const without = <T>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one)
const toggled = <T>(list: readonly T[] = [], one: T): T[] => (list.includes(one) ? without(list, one) : [...list, one])

function* changesOf(cell: Cell): Generator<[string, Cell]> {
  for (const hat of issueHats) yield [`by ${hat}`, { ...cell, by: toggled(cell.by, hat) }]
  for (const demand of demands) yield [`demand ${demand}`, { ...cell, demands: toggled(cell.demands, demand) }]
  for (const follow of consequences) yield [`follow ${follow}`, { ...cell, follows: toggled(cell.follows, follow) }]
  const branches = branchesOf(cell)
  for (const [at, branch] of branches.entries()) {
    for (const to of without(issueStates, branch.to)) yield [`branch ${at} to ${to}`, { ...cell, to: branches.with(at, { ...branch, to }) }]
    if (branches.length > 1) yield [`without branch ${at}`, { ...cell, to: branches.filter((_, other) => other !== at) }]
  }
  if (branches.length > 1) yield ['branches turned round', { ...cell, to: [...branches].reverse() }]
}

/** Every table that differs from this one in one thing of one cell. */
export function* everyMutation(table: Table): Generator<Mutation> {
  for (const state of issueStates) {
    for (const event of issueEvents) {
      const cell = table[state][event]
      const name = `${state} × ${event}`
      const rest = { ...table[state], [event]: undefined }
      const changed = (row: Table[IssueState]): Table => ({ ...table, [state]: row })
      if (!cell) yield { cell: name, name: `${name}: added`, table: changed({ ...rest, [event]: { by: ['raiser'], to: state } }) }
      else {
        yield { cell: name, name: `${name}: removed`, table: changed(rest) }
        for (const [what, mutant] of changesOf(cell)) yield { cell: name, name: `${name}: ${what}`, table: changed({ ...rest, [event]: mutant }) }
      }
    }
  }
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { issueEvents, issueHats, issueStates, type IssueEvent, type IssueHat, type IssueState } from '../../contract/issue/vocabulary'
import { issueFacts, type IssueFact } from '../areas/issue/rules/lifecycle'
import { consequences, demands, type Consequence, type Demand } from '../platform/lifecycle/lifecycle'

/** One line of the hand-written file: where an event leads for whom. A cell with branches has several, in their order. */
export interface ExpectedRow {
  readonly state: IssueState
  readonly event: IssueEvent
  readonly by: readonly IssueHat[]
  readonly when: IssueFact | null
  readonly to: IssueState
  readonly demands: readonly Demand[]
  readonly follows: readonly Consequence[]
}

/** A word of the file that the vocabulary does not know is a slip of the pen, and fails the test. */
function word<W extends string>(known: readonly W[], text: string | undefined): W {
  const found = known.find((candidate) => candidate === text)
  if (!found) throw new Error(`lifecycle.expected.csv: unknown word "${text}"`)
  return found
}
const wordsOf = <W extends string>(known: readonly W[], text: string | undefined): W[] => (text ? text.split('|').map((part) => word(known, part)) : [])

function rowOf(line: string): ExpectedRow {
  const [state, event, by, when, to, demanded, follows] = line.split(',')
  return {
    state: word(issueStates, state), event: word(issueEvents, event), by: wordsOf(issueHats, by), when: when ? word(issueFacts, when) : null,
    to: word(issueStates, to), demands: wordsOf(demands, demanded), follows: wordsOf(consequences, follows),
  }
}

const file = path.join(__dirname, '../areas/issue/rules/lifecycle.expected.csv')

/** server/areas/issue/rules/lifecycle.expected.csv; every cell that does not stand there is refused. */
export const expectedRows: readonly ExpectedRow[] = readFileSync(file, 'utf8').trim().split('\n').slice(1).map(rowOf)

/** The rows of one cell, in the order of their branches. */
export const expectedCell = (state: IssueState, event: IssueEvent): ExpectedRow[] => expectedRows.filter((row) => row.state === state && row.event === event)

/** Where it leads for who wears `hats`, or the refusal: `notNow` nobody may, `denied` somebody else may. */
export function expectedOutcome(state: IssueState, event: IssueEvent, hats: readonly IssueHat[], facts: readonly IssueFact[]): IssueState | 'notNow' | 'denied' {
  const rows = expectedCell(state, event)
  if (rows.length === 0) return 'notNow'
  const taken = rows.find(({ by, when }) => by.some((hat) => hats.includes(hat)) && (when === null || facts.includes(when)))
  return taken?.to ?? 'denied'
}

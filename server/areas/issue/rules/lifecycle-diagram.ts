import { deskOf, desks, issueEvents, issueStates, type IssueEvent, type IssueHat, type IssueState } from '../../../../contract/issue/vocabulary'
import type { IssueFact } from './lifecycle'
import type { Lifecycle } from '../../../platform/lifecycle/lifecycle'

type Table = Lifecycle<IssueState, IssueEvent, IssueHat, IssueFact>

const arrowsOf = (table: Table): string[] => issueStates.flatMap((state) => {
  const ways = new Map<string, string[]>()
  for (const event of issueEvents) {
    const cell = table[state][event]
    const targets = cell ? (typeof cell.to === 'string' ? [{ to: cell.to, when: undefined }] : cell.to) : []
    for (const { to, when } of targets) if (to !== state) ways.set(to, [...(ways.get(to) ?? []), when ? `${event} (${when})` : event])
  }
  return [...ways].map(([to, events]) => `  ${state} --> ${to}: ${events.join(', ')}`)
})

/** The life of an issue as a Mermaid diagram, drawn from the table itself: states by whose move it is, arrows by event. What stays in its state is left out. */
export const lifecycleDiagram = (table: Table): string => [
  'stateDiagram-v2',
  ...desks.map((desk) => `  %% ${desk}: ${issueStates.filter((state) => deskOf[state] === desk).join(', ')}`),
  '  [*] --> withDeputy: raised', '  [*] --> withCommunity: raised', '  [*] --> reportedUp: raised (accuses an official)',
  ...arrowsOf(table),
].join('\n')

import { deskOf, type Desk, type IssueState } from '../../../../contract/issue/vocabulary'

// Where the resident or the calendar has the move, somebody still works on it and hears of what happens.
const behind: Partial<Record<IssueState, readonly Desk[]>> = {
  askedByDeputy: ['deputy'], askedByCommunity: ['community'], askedByHandler: ['handler'],
  planned: ['handler', 'community'], propertyHandling: ['handler', 'community'],
}

/** The desks that work on an issue in this state; none once it is done or ended. */
export const workingDesks = (state: IssueState): readonly Desk[] =>
  behind[state] ?? (deskOf[state] === 'none' || deskOf[state] === 'resident' ? [] : [deskOf[state]])

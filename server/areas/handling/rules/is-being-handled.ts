import { deskOf, type IssueState } from '../../../../contract/issue/vocabulary'

/** Whether others can be merged into an issue: somebody works on it, or it comes back on a day. */
export const isBeingHandled = (state: IssueState): boolean => state === 'planned' || (deskOf[state] !== 'none' && state !== 'done')

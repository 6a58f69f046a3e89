import type { IssueCategory } from '../../../../contract/issue/vocabulary'

/** 邻里纠纷 stays what it is, and private, whoever has it next; only reclassifying it, with reason, makes it another matter. */
export const categoryAfter = (current: IssueCategory | null, chosen: IssueCategory | null): IssueCategory | null =>
  (current === 'neighbour_dispute' ? current : chosen ?? current)

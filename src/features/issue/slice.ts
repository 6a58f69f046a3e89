import type { SliceOf } from '@/shared/slice'

export type IssueListName = 'public' | 'mine'

export interface IssueSlice {
  /** Which list the tab shows: home's 「全部」 says it, because a tab page gets no query. */
  issueList: IssueListName
  showIssues: (list: IssueListName) => void
}

export const createIssueSlice: SliceOf<IssueSlice> = (set) => ({
  issueList: 'public',
  showIssues: (issueList) => set({ issueList }),
})

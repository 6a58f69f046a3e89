import { sayDue, sayLeft } from '@/shared/when/say-when'
import { issueCopy } from './copy'
import type { IssueDetail } from './types'

const dot = ' · '
type Described = Pick<IssueDetail, 'placeName' | 'placeWords' | 'metToo' | 'title' | 'text' | 'holder' | 'dueAt' | 'chip'>

/** A title is the first clause of the text: where it is the whole, the text says nothing more. */
const isMore = (title: string, text: string): boolean => text.replace(/[。！!？?，,；;\s]+$/u, '') !== title

/** The lines of an issue's head: where and how many, what was written beyond the title, who has it and by when. */
export const describeDetail = (issue: Described, now: number): { where: string; standing: string; text: string | null } => ({
  where: [issue.placeName, issue.placeWords, issue.metToo > 0 ? issueCopy.metToo(issue.metToo) : null].filter(Boolean).join(dot),
  standing: [issue.holder, ...(issue.dueAt ? [sayDue(issue.dueAt, now), sayLeft(issue.dueAt, now)] : [])].filter((part) => part !== issue.chip.text).join(dot),
  text: issue.text && isMore(issue.title, issue.text) ? issue.text : null,
})

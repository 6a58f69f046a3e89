import { scoreLabels, visibilityLabels, type RatingSubject } from '@contract/issue/vocabulary'
import { publicationLabels } from '@contract/review/vocabulary'
import { sayWhen } from '@/shared/when/say-when'
import type { DeskIssue } from './types'

const dot = ' · '

/** 「榕荫里 2 栋 · 一楼厨房 · 榕树社区」: estate first, then what the person wrote, then the community. */
export const whereOf = (issue: Pick<DeskIssue, 'placeName' | 'placeWords' | 'communityName'>): string =>
  [issue.placeName, issue.placeWords, issue.communityName].filter((part, at, all) => part && all.indexOf(part) === at).join(dot)

// A figure wants a space before the next character; 「12 分钟前」 does not.
const spaced = (when: string) => (/\d$/.test(when) ? `${when} ` : when)

/** 「昨天 20:15 提的 · 2 位邻居也遇到」 */
export const whenOf = (issue: Pick<DeskIssue, 'raisedAt' | 'metToo'>, now: number): string =>
  [`${spaced(sayWhen(issue.raisedAt, now))}提的`, ...(issue.metToo > 0 ? [`${issue.metToo} 位邻居也遇到`] : [])].join(dot)

/** 「居民 · 电话 138****2201」, or that none was left. */
export const raiserOf = (issue: Pick<DeskIssue, 'raiser'>): string | null =>
  issue.raiser && [issue.raiser.label, issue.raiser.phoneMasked ? `电话 ${issue.raiser.phoneMasked}` : '没有留电话'].join(dot)

/** Who may read it: for those who handle it, or on the way to the public. */
export const readersOf = (issue: Pick<DeskIssue, 'visibility' | 'publication'>): string => {
  if (issue.visibility === 'handlers') return `${visibilityLabels.handlers.name}（${visibilityLabels.handlers.note}）`
  return issue.publication ? `提事人同意公开${dot}${publicationLabels[issue.publication.state]}` : '提事人同意公开'
}

const subjectNames: Record<RatingSubject, string> = { followUp: '联系和跟进', handling: '办理结果' }

export interface RatingLine {
  key: string
  text: string
  reason: string | null
}

/** The judgements this reader may see; each stands for itself, none is counted up. */
export const ratingsOf = (issue: Pick<DeskIssue, 'ratings'>): RatingLine[] =>
  issue.ratings.map(({ subject, score, reason, at }) => ({ key: `${subject} ${at}`, text: `${subjectNames[subject]}：${scoreLabels[score]}`, reason }))

import { leastForShare } from '@contract/ledger/vocabulary'
import type { CommunityFigures, Figures, UnitFigures } from './types'

type Judged = CommunityFigures['byResidents']

export interface FigureLine { label: string; words: string }

const ratedIn = ({ satisfied, basically, dissatisfied }: Judged): number => satisfied + basically + dissatisfied
const contentIn = ({ satisfied, basically }: Judged): number => satisfied + basically

const timely = (part: number, whole: number, verb: string): string => (whole === 0 ? `没有到期要${verb}的` : `${whole} 件里 ${part} 件按时${verb}`)

/** With its denominator; below five ratings a percentage says nothing, so it is not said. */
export const sayContent = (judged: Judged): string => {
  const rated = ratedIn(judged)
  if (rated === 0) return '还没有人评价'
  const content = contentIn(judged)
  const words = `${rated} 件评价里 ${content} 件满意或基本满意`
  return rated < leastForShare ? words : `${words}（${(Math.round((content / rated) * 1000) / 10).toFixed(1)}%）`
}

/** A month of a community, or of the street, in plain sentences. */
export const describeFigures = (one: Omit<CommunityFigures, 'communityId' | 'community'>): FigureLine[] => [
  { label: '受理', words: `${one.raised} 件` },
  { label: '答复', words: timely(one.answeredInTime, one.answerDue, '答复') },
  { label: '办结', words: timely(one.settledInTime, one.settleDue, '办结') },
  { label: '评价', words: sayContent(one.byResidents) },
  ...(ratedIn(one.byCallBack) > 0 ? [{ label: '回访', words: `另有电话、上门回访 ${sayContent(one.byCallBack)}` }] : []),
  ...(ratedIn(one.byCode) > 0 ? [{ label: '凭码', words: `另有凭受理回执的码 ${sayContent(one.byCode)}` }] : []),
  ...(ratedIn(one.byNeighbours) > 0 ? [{ label: '邻居', words: `另有也遇到的邻居 ${sayContent(one.byNeighbours)}` }] : []),
  ...(one.reopened > 0 ? [{ label: '重办', words: `${one.raised} 件里 ${one.reopened} 件重新办理` }] : []),
  { label: '超期', words: one.overdueNow === 0 ? '现在没有超期的' : `现在 ${one.overdueNow} 件超期` },
]

/** A unit's month: what it was given, and what of it was in time. */
export const describeUnit = ({ received, answerDue, answeredInTime, settleDue, settledInTime, returned, openNow, overdueNow }: UnitFigures): FigureLine[] => [
  { label: '收到', words: `${received} 件` },
  { label: '接办', words: timely(answeredInTime, answerDue, '接办') },
  { label: '办结', words: timely(settledInTime, settleDue, '办结') },
  ...(returned > 0 ? [{ label: '退回', words: `${returned} 件` }] : []),
  { label: '在办', words: openNow === 0 ? '现在没有在办的' : `现在 ${openNow} 件` },
  { label: '超期', words: overdueNow === 0 ? '现在没有超期的' : `现在 ${overdueNow} 件超期` },
]

const add = (one: Judged, other: Judged): Judged =>
  ({ satisfied: one.satisfied + other.satisfied, basically: one.basically + other.basically, dissatisfied: one.dissatisfied + other.dissatisfied })

/** The street: sums of its communities, never an average of averages. */
export const sumOf = ({ communities }: Pick<Figures, 'communities'>): Omit<CommunityFigures, 'communityId' | 'community'> => communities.reduce<Omit<CommunityFigures, 'communityId' | 'community'>>((sum, one) => ({
  raised: sum.raised + one.raised, answerDue: sum.answerDue + one.answerDue, answeredInTime: sum.answeredInTime + one.answeredInTime, settleDue: sum.settleDue + one.settleDue,
  settledInTime: sum.settledInTime + one.settledInTime, byResidents: add(sum.byResidents, one.byResidents), byCallBack: add(sum.byCallBack, one.byCallBack),
  byCode: add(sum.byCode, one.byCode), byNeighbours: add(sum.byNeighbours, one.byNeighbours), reopened: sum.reopened + one.reopened, overdueNow: sum.overdueNow + one.overdueNow,
}), {
  raised: 0, answerDue: 0, answeredInTime: 0, settleDue: 0, settledInTime: 0, reopened: 0, overdueNow: 0,
  byResidents: { satisfied: 0, basically: 0, dissatisfied: 0 }, byCallBack: { satisfied: 0, basically: 0, dissatisfied: 0 },
  byCode: { satisfied: 0, basically: 0, dissatisfied: 0 }, byNeighbours: { satisfied: 0, basically: 0, dissatisfied: 0 },
})

import type { IssueState } from '@contract/issue/vocabulary'
import { sayDue, sayLeft, sayWhen } from '@/shared/when/say-when'
import type { DeskKind } from './seats'
import type { DeskRow } from './types'

const dot = ' · '

// Chips are worded for the resident (「请您补充」); at a desk the same state reads from the other side.
const wordHere: Partial<Record<IssueState, string>> = {
  askedByDeputy: '等居民补充',
  askedByCommunity: '等居民补充',
  askedByHandler: '等居民补充',
  done: '等居民评价',
  disputedAtCommunity: '不满意，待复核',
  disputedAtStreet: '不满意，待复核',
}

const wordAt: Record<DeskKind, Partial<Record<IssueState, string>>> = {
  deputy: { withDeputy: '新送到', followedUp: '您在跟进' },
  handler: { assigned: '待签收', propertyHandling: '在办' },
  office: { withDeputy: '已送代表', withCommunity: '待研判', reportedUp: '待街道协调' },
}

/** The chip as a desk reads it: the colour word stays, the state is said from this side. */
export const deskChip = ({ chip, state, isSupport = false }: Pick<DeskRow, 'chip' | 'state'> & { isSupport?: boolean }, kind: DeskKind): DeskRow['chip'] => {
  // 「待签收」 is asked of the unit responsible.
  const word = (isSupport ? undefined : wordAt[kind][state]) ?? wordHere[state]
  if (!word) return chip
  const [colour, ...rest] = chip.text.split(dot)
  return { tone: chip.tone, text: rest.length > 0 ? `${colour}${dot}${word}` : word }
}

/** Said beside the state where another unit is responsible. */
export const supportWord = '配合'

/** Where, when, how many photos and neighbours: one line. */
export const describeRow = (row: Pick<DeskRow, 'placeName' | 'raisedAt' | 'photoCount' | 'metToo'>, now: number): string => {
  const parts = [row.placeName, sayWhen(row.raisedAt, now)]
  if (row.photoCount > 0) parts.push(`${row.photoCount} 张照片`)
  if (row.metToo > 0) parts.push(`${row.metToo} 位邻居也遇到`)
  return parts.join(dot)
}

export interface TimeLeft {
  /** 「还有 3 小时」, 「已过 20 分钟」 */
  text: string
  /** Said in words above; red only underlines it. */
  isLate: boolean
}

/** How long is left for the next step; null where no clock runs. Lateness is the matter's, never a person's. */
export const timeLeft = (row: Pick<DeskRow, 'dueAt' | 'overdue'>, now: number): TimeLeft | null =>
  row.dueAt ? { text: sayLeft(row.dueAt, now), isLate: row.overdue || Date.parse(row.dueAt) < now } : null

/** 「今天 18:00 前答复，还有 3 小时」; late: 「该在今天 18:00 前答复，已过 20 分钟」. */
export const describeDue = (row: Pick<DeskRow, 'dueAt' | 'overdue' | 'state'>, now: number): TimeLeft | null => {
  const left = timeLeft(row, now)
  if (!left || !row.dueAt) return null
  const step = stepOwed(row.state)
  const due = sayDue(row.dueAt, now)
  return { text: `${left.isLate ? '该在' : ''}${due}${step}，${left.text}`, isLate: left.isLate }
}

const handling: readonly IssueState[] = ['communityHandling', 'propertyHandling', 'mediating', 'assigned', 'handling']
const disputed: readonly IssueState[] = ['disputedAtCommunity', 'disputedAtStreet']

const stepOwed = (state: IssueState): string => {
  if (handling.includes(state)) return '办好'
  if (disputed.includes(state)) return '复核'
  // Answered or taken up: what is owed next is that something comes of it.
  return state === 'followedUp' ? '有结果' : '答复'
}

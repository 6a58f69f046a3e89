/** A community's month in numbers. Each share has its own whole: what fell due in the month, what was rated. */
export interface CommunityMonth {
  readonly community: string
  readonly raised: number
  readonly answerDue: number
  readonly answeredInTime: number
  readonly settleDue: number
  readonly settledInTime: number
  readonly satisfied: number
  readonly basically: number
  readonly dissatisfied: number
  /** Of those ratings, entered after a call; counted apart. */
  readonly calledBack: number
  readonly reopened: number
}

/** Below so many ratings a percentage says nothing. */
export const leastForShare = 5

export const ratedIn = ({ satisfied, basically, dissatisfied }: CommunityMonth): number => satisfied + basically + dissatisfied
export const contentIn = ({ satisfied, basically }: CommunityMonth): number => satisfied + basically

/** 12/13, or a dash where nothing fell due. */
export const fraction = (part: number, whole: number): string => (whole === 0 ? '—' : `${part}/${whole}`)

/** 92.3%（24/26）; the fraction alone where the whole is too small, and words where there is none. */
export function shareInWords(part: number, whole: number, none: string): string {
  if (whole === 0) return none
  return whole < leastForShare ? `${part}/${whole}` : `${(Math.round((part / whole) * 1000) / 10).toFixed(1)}%（${part}/${whole}）`
}

/** The street's line: sums, never an average of averages. */
export const totalOf = (months: readonly CommunityMonth[], name: string): CommunityMonth => {
  const sum = (read: (month: CommunityMonth) => number): number => months.reduce((total, month) => total + read(month), 0)
  return {
    community: name, raised: sum((m) => m.raised), answerDue: sum((m) => m.answerDue), answeredInTime: sum((m) => m.answeredInTime), settleDue: sum((m) => m.settleDue),
    settledInTime: sum((m) => m.settledInTime), satisfied: sum((m) => m.satisfied), basically: sum((m) => m.basically), dissatisfied: sum((m) => m.dissatisfied),
    calledBack: sum((m) => m.calledBack), reopened: sum((m) => m.reopened),
  }
}

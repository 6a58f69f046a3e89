import type { CallBody, MeetingForm } from './types'

export interface CallDraft {
  issueIds: readonly string[]
  topic: string
  /** YYYY-MM-DD and HH:MM, China. */
  day: string
  time: string
  venue: string
  unitIds: readonly string[]
  communityIds: readonly string[]
  deputyIds: readonly string[]
}

export type CallProblems = Partial<Record<'issues' | 'topic' | 'day' | 'venue', string>>

export const emptyCall: CallDraft = { issueIds: [], topic: '', day: '', time: '15:00', venue: '', unitIds: [], communityIds: [], deputyIds: [] }

/** Half hours of a working day. */
export const startTimes: readonly string[] = Array.from({ length: 21 }, (_, at) => `${String(8 + Math.floor(at / 2)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`)

const isNew = (ids: readonly string[], id: string): boolean => !ids.includes(id)
const added = (ids: readonly string[], more: readonly (string | null)[]): string[] => [...ids, ...new Set(more.flatMap((id) => (id && isNew(ids, id) ? [id] : [])))]

/** Choosing an issue offers its topic, its community and its deputy as well; what was chosen by hand stays. */
export const withIssues = (draft: CallDraft, ids: readonly string[], form: MeetingForm): CallDraft => {
  const fresh = form.issues.filter(({ id }) => ids.includes(id) && isNew(draft.issueIds, id))
  const [first] = form.issues.filter(({ id }) => ids.includes(id))
  return {
    ...draft, issueIds: ids, topic: draft.topic || (first ? first.title : ''),
    communityIds: added(draft.communityIds, fresh.map(({ communityId }) => communityId)), deputyIds: added(draft.deputyIds, fresh.map(({ deputyId }) => deputyId)),
  }
}

/** What is still owed, each at its own field; null when it may go. */
export function problemsOf(draft: CallDraft, today: string): CallProblems | null {
  const problems: CallProblems = {
    ...(draft.issueIds.length === 0 && { issues: '请至少选一件事' }),
    ...(Array.from(draft.topic.trim()).length < 2 && { topic: '请写议题' }),
    ...(draft.day < today && { day: '请选今天以后的日子' }),
    ...(Array.from(draft.venue.trim()).length < 2 && { venue: '请写在哪里开' }),
  }
  return Object.keys(problems).length > 0 ? problems : null
}

export const startsAt = ({ day, time }: Pick<CallDraft, 'day' | 'time'>): string => `${day}T${time}:00+08:00`

export const bodyOf = (draft: CallDraft, placeId: string): CallBody => ({
  ...(placeId && { placeId }), issueIds: [...draft.issueIds], topic: draft.topic.trim(), venue: draft.venue.trim(), startsAt: startsAt(draft),
  handlerIds: [...draft.unitIds], communityIds: [...draft.communityIds], deputyIds: [...draft.deputyIds],
})

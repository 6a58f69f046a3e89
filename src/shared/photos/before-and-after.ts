import type { ReplyOf } from '@contract/api'

type Issue = Pick<ReplyOf<'getIssue'>, 'state' | 'photos' | 'timeline'>
type Photo = Issue['photos'][number]

export interface BeforeAndAfter {
  before: readonly Photo[]
  after: readonly Photo[]
}

// Taken up again, it is no longer as the last result showed it.
const settledStates: readonly Issue['state'][] = ['done', 'disputedAtCommunity', 'disputedAtStreet', 'closed']

/** 「办理前」 beside 「办理后」: what was raised and what the last result shows, where this reader may see photos of both; else null. */
export const beforeAndAfter = ({ state, photos, timeline }: Issue): BeforeAndAfter | null => {
  const after = timeline.find((entry) => entry.isResult)?.photos ?? []
  return settledStates.includes(state) && photos.length > 0 && after.length > 0 ? { before: photos, after } : null
}

import type { IssueHat, IssueState, RatingSubject } from '../../../../contract/issue/vocabulary'

interface Rateable {
  readonly state: IssueState
  readonly deputy_name: string | null
  readonly responsible_place_id: string | null
  readonly handler_name: string | null
  readonly rated_by_me: readonly RatingSubject[]
  readonly rated_by_raiser: readonly RatingSubject[]
  readonly worked_by_me: boolean
  readonly met_in_time: boolean
}

/** Once it is done it can be rated; what becomes of it then closes nobody's chance. */
export const rateableStates: readonly IssueState[] = ['done', 'disputedAtCommunity', 'disputedAtStreet', 'closed']

/** What was done in this round that can be judged: the deputy's follow-up where one followed up, and the handling, apart. */
function judgeable(row: Pick<Rateable, 'deputy_name' | 'responsible_place_id' | 'handler_name'>): RatingSubject[] {
  const handled = row.handler_name !== null || row.responsible_place_id !== null
  return [...(row.deputy_name ? ['followUp' as const] : []), ...(handled || !row.deputy_name ? ['handling' as const] : [])]
}

/**
 * What this reader has still to rate. Whose own it is and who met it too before it was done, each subject once; nobody rates
 * what they worked on, under whatever hat.
 */
export function owedBy(row: Rateable, hats: readonly IssueHat[]): RatingSubject[] {
  const isOwn = hats.includes('raiser') || hats.includes('joined')
  if (!rateableStates.includes(row.state) || row.worked_by_me || !(isOwn || (hats.includes('follower') && row.met_in_time))) return []
  const given = hats.includes('raiser') ? [...row.rated_by_me, ...row.rated_by_raiser] : row.rated_by_me
  return judgeable(row).filter((subject) => !given.includes(subject))
}

/** What is still asked of who raised it when they are called back: their own ratings stand. */
export const askedByCall = (row: Rateable): RatingSubject[] => judgeable(row).filter((subject) => !row.rated_by_raiser.includes(subject))

/** Called back is who has no phone of their own here: an office wrote it down for them. Everybody else rates by themselves. */
export const wasRaisedByOffice = (source: string): boolean => ['phone', 'visit', 'meeting', 'external'].includes(source)

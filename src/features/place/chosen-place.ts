/** The place somebody stands at or lives in, as the pages name it. */
export interface ChosenPlace {
  id: string
  /** 「榕树苑 5–8 栋」 */
  name: string
  street: string
  community: string | null
  communityId: string | null
  dutyPhone: string | null
  /** 「不清楚几栋」: the id is the community's, the estate is all that is known. */
  estate?: string
  /** Taken from a code because nothing was chosen: the next code may say otherwise. */
  isGuess?: boolean
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
export const isChosenPlace = (value: unknown): value is ChosenPlace => isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string'

export const isGridOf = (place: ChosenPlace, gridIds: readonly string[]): boolean => gridIds.includes(place.id)

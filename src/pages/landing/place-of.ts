import type { ReplyOf } from '@contract/api'
import type { ChosenPlace } from '@/features/place/slice'

/** What a code says about where somebody stands; a code of the whole street chooses nothing. */
export const placeOf = (place: ReplyOf<'getCode'>['place']): ChosenPlace | null =>
  place && place.kind !== 'street'
    ? { id: place.id, name: place.name, street: place.street, community: place.community, communityId: place.communityId, dutyPhone: place.dutyPhone }
    : null

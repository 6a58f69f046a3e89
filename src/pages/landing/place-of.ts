import type { ReplyOf } from '@contract/api'
import type { ChosenPlace } from '@/features/place/chosen-place'

type Found = ReplyOf<'getCode'>

const chosenOf = (place: NonNullable<Found['place']>): ChosenPlace =>
  ({ id: place.id, name: place.name, street: place.street, community: place.community, communityId: place.communityId, dutyPhone: place.dutyPhone })

/** Of a deputy with grids the code says where one stands only when there is just that one. */
const isOpen = ({ deputy }: Pick<Found, 'deputy'>, placeId: string): boolean =>
  deputy !== null && deputy.gridIds.length > 0 && (deputy.gridIds.length > 1 || deputy.gridIds[0] !== placeId)

/** What a code says about where somebody stands; null: nothing, or less than the building that is known already. */
export const placeOf = (found: Pick<Found, 'place' | 'deputy'>, home: ChosenPlace | null): ChosenPlace | null => {
  const { place } = found
  if (!place || place.kind === 'street' || isOpen(found, place.id)) return null
  const isVaguer = place.kind === 'community' && home !== null && !home.isGuess && home.communityId === place.id
  return isVaguer ? null : chosenOf(place)
}

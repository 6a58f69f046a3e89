export type IntakeRole = 'community' | 'street_office' | 'grid_worker'

/** Who enters, and for which place they hold their role. */
export interface IntakeSeat { readonly role: IntakeRole; readonly placeId: string; readonly streetId: string; readonly communityId: string | null }

interface Place { readonly streetId: string; readonly communityId: string; /** Null: the building is not known. */ readonly gridId: string | null }

/** The street enters for all of its communities, a community for its own, a grid worker for the grid, or where nobody knows the building. */
export function mayEnterAt(seat: IntakeSeat, { streetId, communityId, gridId }: Place): boolean {
  switch (seat.role) {
    case 'street_office': return streetId === seat.streetId
    case 'community': return communityId === seat.placeId
    case 'grid_worker': return gridId === null ? communityId === seat.communityId : gridId === seat.placeId
  }
}

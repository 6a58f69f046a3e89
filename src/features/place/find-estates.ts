import type { ReplyOf } from '@contract/api'
import type { ChosenPlace } from './chosen-place'

export type Estates = ReplyOf<'listEstates'>
type Community = Estates['communities'][number]
type Estate = Community['estates'][number]

export interface EstateFound {
  community: Community
  estate: Estate
}

const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase()

/** Estates whose name, community or building says what was typed; all of them for nothing. */
export const findEstates = ({ communities }: Estates, typed: string): EstateFound[] => {
  const wanted = plain(typed)
  return communities.flatMap((community) =>
    community.estates
      .filter((estate) => wanted === '' || plain(community.name + estate.name + estate.grids.map((grid) => grid.buildings).join('')).includes(wanted))
      .map((estate) => ({ community, estate })))
}

/** The grids of a deputy, as places to pick at once. */
export const gridsChosen = (estates: Estates, gridIds: readonly string[]): ChosenPlace[] =>
  findEstates(estates, '').flatMap((found) => found.estate.grids.filter(({ id }) => gridIds.includes(id)).map((grid) => gridChosen(estates, found, grid)))

/** 「榕树苑 5–8 栋」: as the server names a grid. */
const nameOf = (estate: Estate, buildings: string): string => [estate.name, buildings].filter(Boolean).join(' ')

const base = ({ street }: Estates, community: Community) => ({
  street: street.name, community: community.name, communityId: community.id, dutyPhone: community.dutyPhone,
})

export const gridChosen = (estates: Estates, { community, estate }: EstateFound, grid: Estate['grids'][number]): ChosenPlace =>
  ({ id: grid.id, name: nameOf(estate, grid.buildings), ...base(estates, community) })

/** 「不清楚几栋」: the community finds out; the estate goes along. */
export const communityChosen = (estates: Estates, { community, estate }: EstateFound): ChosenPlace =>
  ({ id: community.id, name: estate.name, estate: estate.name, ...base(estates, community) })

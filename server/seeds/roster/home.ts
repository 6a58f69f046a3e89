import { v5 } from 'uuid'

/** The street a roster is for, and the county whose app it is in. */
export interface Home {
  readonly tenant: string
  readonly county: string
  readonly street: string
  /** Stem of numbers, e.g. 鱼复 in 鱼复-20261123-0007. */
  readonly stem: string
  /** The street's own code within the county. */
  readonly code: string
}

const namespace = '6f0c1d6e-1f0a-5c43-9a55-0d7a4b2f8e11'

/** What the roster's own codes name; an id comes out of county, street and code (RFC 9562, version 5), so a second import meets the same rows. */
export type RosterKind = 'place' | 'deputy' | 'grant' | 'code' | 'group' | 'speaking-point' | 'venue'
export const rosterId = ({ tenant, code: street }: Pick<Home, 'tenant' | 'code'>, kind: RosterKind, code: string): string => v5(`${tenant}/${street}/${kind}/${code}`, namespace)

export const countyId = ({ tenant }: Pick<Home, 'tenant'>): string => v5(`${tenant}/county`, namespace)
export const streetId = (home: Pick<Home, 'tenant' | 'code'>): string => rosterId(home, 'place', home.code)
/** Handlers and constituencies belong to the county: streets share them. */
export const handlerId = ({ tenant }: Pick<Home, 'tenant'>, code: string): string => v5(`${tenant}/handler/${code}`, namespace)
export const constituencyId = ({ tenant }: Pick<Home, 'tenant'>, name: string): string => v5(`${tenant}/constituency/${name}`, namespace)

/** The roster code of a deputy's seat among the grants, and of the codes that the system prints itself. */
export const seatCode = (deputy: string): string => `deputy/${deputy}`
export const ownCode = (kind: 'deputy' | 'grid' | 'community', code: string): string => `${kind}/${code}`

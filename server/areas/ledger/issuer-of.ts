import { demoMark } from '../../../contract/system/vocabulary'
import type { Role } from '../../../contract/endpoint'
import type { Ctx } from '../../context'
import type { Issuer } from '../paper'
import { findCountyName, findPlaceName, findSeatPlace, findUnitName } from './queries/find-seat'

interface Issuing { readonly role: Role; readonly scope: { readonly kind: string; readonly id: string; readonly streetId: string | null } }

const officeOf: Partial<Record<Role, (street: string) => string>> = {
  street_office: (street) => `${street}办事处`, congress_office: (street) => `${street}人大工委`, party_committee: (street) => `${street}党工委`,
}

const countyOfficeOf: Partial<Record<Role, (county: string) => string>> = { county_congress: (county) => `${county}人大常委会`, government_office: (county) => `${county}人民政府督查室` }

export const markOf = (ctx: Pick<Ctx, 'services'>): string | null => (ctx.services.demo ? demoMark : null)

/** Who issues a file: the office of the role, the community itself, or the unit. */
export async function issuerOf(ctx: Ctx, { role, scope }: Issuing): Promise<Issuer> {
  const place = scope.kind === 'handler' ? null : await findSeatPlace(ctx, scope.id)
  const named = scope.kind === 'handler' ? await findUnitName(ctx, scope.id) : scope.kind === 'community' ? await findPlaceName(ctx, scope.id) : null
  const ofCounty = countyOfficeOf[role]
  if (ofCounty) return { stem: '', office: ofCounty((await findCountyName(ctx)) ?? ''), mark: markOf(ctx), issuedAt: ctx.now }
  return { stem: place?.stem ?? '', office: named ?? officeOf[role]?.(place?.street ?? '') ?? place?.street ?? '', mark: markOf(ctx), issuedAt: ctx.now }
}

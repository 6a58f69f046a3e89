import { unitAccessEndpoints } from '../../../contract/unit-access/endpoints'
import { unitAccessSchemas } from '../../../contract/unit-access/schemas'
import type { Ctx } from '../../context'
import { command, read, routesOf } from '../../platform/http/route'
import { presentAccess, presentGiven } from './present-access'
import { enterUnitLink } from './verbs/enter-unit-link'
import { giveUnitAccess } from './verbs/give-unit-access'
import { lookUnitLink } from './verbs/look-unit-link'
import { renewUnitAccess } from './verbs/renew-unit-access'
import { revokeUnitAccess } from './verbs/revoke-unit-access'

// Entering counts a try that must stay counted: it opens its transaction itself.
export const unitAccessRoutes = routesOf<Ctx, typeof unitAccessEndpoints, typeof unitAccessSchemas>(unitAccessEndpoints, unitAccessSchemas, {
  getUnitAccess: read((ctx, { params }) => presentAccess(ctx, params.id)),
  giveUnitAccess: command((ctx, _, id) => giveUnitAccess(ctx, id), presentGiven),
  renewUnitAccess: command((ctx, _, id) => renewUnitAccess(ctx, id), presentAccess),
  revokeUnitAccess: command((ctx, _, id) => revokeUnitAccess(ctx, id), presentAccess),
  lookUnitLink: read(lookUnitLink),
  enterUnitLink: read(enterUnitLink),
})

import { systemEndpoints } from '../../../contract/system/endpoints'
import { systemSchemas } from '../../../contract/system/schemas'
import type { Ctx } from '../../context'
import { read, routesOf } from '../../platform/http/route'
import { getApp } from './get-app'

export { findDemoPeople } from './queries'

export const systemRoutes = routesOf<Ctx, typeof systemEndpoints, typeof systemSchemas>(systemEndpoints, systemSchemas, { getApp: read(getApp) })

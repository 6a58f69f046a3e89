import { deputyEndpoints } from '../../../contract/deputy/endpoints'
import { deputySchemas } from '../../../contract/deputy/schemas'
import type { Ctx } from '../../context'
import { read, routesOf } from '../../platform/http/route'
import { getDeputy } from './verbs/get-deputy'
import { listDeputies } from './verbs/list-deputies'

export const deputyRoutes = routesOf<Ctx, typeof deputyEndpoints, typeof deputySchemas>(deputyEndpoints, deputySchemas, {
  listDeputies: read(listDeputies),
  getDeputy: read(getDeputy),
})

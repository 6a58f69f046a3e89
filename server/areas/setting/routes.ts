import { settingEndpoints } from '../../../contract/setting/endpoints'
import { settingSchemas } from '../../../contract/setting/schemas'
import type { Ctx } from '../../context'
import { command, read, routesOf } from '../../platform/http/route'
import { changeSettings } from './verbs/change-settings'
import { getSettings } from './verbs/get-settings'

export const settingRoutes = routesOf<Ctx, typeof settingEndpoints, typeof settingSchemas>(settingEndpoints, settingSchemas, {
  getSettings: read((ctx, { params }) => getSettings(ctx, params.id)),
  changeSettings: command(changeSettings, getSettings),
})

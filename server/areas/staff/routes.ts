import { staffEndpoints } from '../../../contract/staff/endpoints'
import { staffSchemas } from '../../../contract/staff/schemas'
import type { Ctx } from '../../context'
import { command, read, routesOf } from '../../platform/http/route'
import { presentHandler } from './open-handler'
import { presentStaff } from './present-staff'
import { addHandler } from './verbs/add-handler'
import { changeHandler } from './verbs/change-handler'
import { changeStaffPhone } from './verbs/change-staff-phone'
import { closeHandler, reopenHandler } from './verbs/close-handler'
import { endStaff } from './verbs/end-staff'
import { inviteStaff } from './verbs/invite-staff'
import { listHandlers } from './verbs/list-handlers'
import { listStaff } from './verbs/list-staff'
import { renewStaff } from './verbs/renew-staff'

export const staffRoutes = routesOf<Ctx, typeof staffEndpoints, typeof staffSchemas>(staffEndpoints, staffSchemas, {
  listStaff: read(listStaff),
  inviteStaff: command(inviteStaff, presentStaff),
  endStaff: command((ctx, _, id) => endStaff(ctx, id), presentStaff),
  renewStaff: command(renewStaff, presentStaff),
  changeStaffPhone: command(changeStaffPhone, presentStaff),
  listHandlers: read(listHandlers),
  addHandler: command(addHandler, presentHandler),
  changeHandler: command(changeHandler, presentHandler),
  closeHandler: command(closeHandler, presentHandler),
  reopenHandler: command(reopenHandler, presentHandler),
})

import { personEndpoints } from '../../../contract/person/endpoints'
import { personSchemas } from '../../../contract/person/schemas'
import type { Ctx } from '../../context'
import { personOf } from '../../platform/context'
import { refuse } from '../../platform/errors'
import { read, routesOf, write } from '../../platform/http/route'
import { presentMe } from './present-me'
import { openGuestSession } from './verbs/open-guest-session'
import { openPhoneSession } from './verbs/open-phone-session'
import { openWechatSession } from './verbs/open-wechat-session'
import { forgetDevice, signOut } from './verbs/leave'
import { requestSmsCode } from './verbs/request-sms-code'

// The two that ask the outside, or count a try that must stay counted, open their transaction themselves.
export const personRoutes = routesOf<Ctx, typeof personEndpoints, typeof personSchemas>(personEndpoints, personSchemas, {
  openGuestSession: write(openGuestSession),
  openWechatSession: read(openWechatSession),
  requestSmsCode: write(requestSmsCode),
  openPhoneSession: read(openPhoneSession),
  getMe: read((ctx) => presentMe(ctx, (personOf(ctx.actor) ?? refuse('session.missing')).personId)),
  signOut: write(signOut),
  forgetDevice: write(forgetDevice),
})

import type { systemSchemas } from '../../../contract/system/schemas'
import { demoMark } from '../../../contract/system/vocabulary'
import type { Ctx } from '../../context'
import type { Reply } from '../../platform/http/route'
import { findDemoPeople, findStreetName } from './queries'

/** Name of the street and how one can sign in; people to try the app as only in demo mode. */
export async function getApp(ctx: Ctx): Promise<Reply<typeof systemSchemas.getApp>> {
  const { demo, sms } = ctx.services
  return {
    street: (await findStreetName(ctx)) ?? '', demo, demoMark: demo ? demoMark : null, smsSignIn: demo || sms.available,
    demoPeople: demo ? (await findDemoPeople(ctx)).map(({ label, phone }) => ({ label, phone })) : [],
  }
}

import type { systemSchemas } from '../../../contract/system/schemas'
import { demoMark } from '../../../contract/system/vocabulary'
import type { Ctx } from '../../context'
import type { Reply } from '../../platform/http/route'
import { trusted } from '../../platform/trusted'
import { defaultSettings } from '../../../contract/setting/vocabulary'
import { loadSettings } from '../setting'
import { demoUnitLink } from '../unit-access'
import { findDemoPeople, findStreet } from './queries'

/** Name of the street and how one can sign in; people to try the app as only in demo mode. */
export async function getApp(ctx: Ctx): Promise<Reply<typeof systemSchemas.getApp>> {
  const { demo, sms } = ctx.services
  const street = await findStreet(ctx)
  const { categoryNames, serviceTime, ratingDays } = street ? await loadSettings(ctx, street.id) : defaultSettings
  return {
    street: street?.name ?? '', demo, demoMark: demo ? demoMark : null, smsSignIn: demo || sms.available,
    // Only read-only lists differ from what the schema infers.
    settings: trusted({ categoryNames, serviceTime, ratingDays }),
    demoPeople: demo ? (await findDemoPeople(ctx)).map(({ label, phone }) => ({ label, phone })) : [],
    demoUnitLink: await demoUnitLink(ctx),
  }
}

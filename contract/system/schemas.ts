import { z } from 'zod'
import { publicSettings } from '../setting/schemas'
import type { SchemasOf } from '../schema'
import type { systemEndpoints } from './endpoints'

export const demoPerson = z.object({ label: z.string(), phone: z.string() })

export const systemSchemas = {
  getApp: {
    reply: z.object({
      street: z.string(),
      demo: z.boolean(),
      demoMark: z.string().nullable(),
      /** People to try the app as; only in demo mode. */
      demoPeople: z.array(demoPerson),
      /** A company's link to try, below our address; only in demo mode. */
      demoUnitLink: z.object({ unitName: z.string(), link: z.string() }).nullable(),
      smsSignIn: z.boolean(),
      /** What residents' pages need of the street's settings. */
      settings: publicSettings,
    }),
  },
} satisfies SchemasOf<typeof systemEndpoints>

import { z } from 'zod'
import { id, type SchemasOf } from '../schema'
import { mediaKinds } from './vocabulary'
import type { mediaEndpoints } from './endpoints'

/** A photo as a reader gets it: signed addresses that expire. */
export const photo = z.object({ id, thumb: z.string(), full: z.string(), width: z.number().int(), height: z.number().int() })

/** A PDF as a reader gets it: a signed address that expires and never opens inside a page. */
export const document = z.object({ id, name: z.string(), bytes: z.number().int(), pages: z.number().int(), url: z.string() })

export const mediaSchemas = {
  uploadMedia: { reply: z.object({ id, kind: z.enum(mediaKinds), photo: photo.nullable() }) },
  uploadDocument: { reply: z.object({ id, document }) },
} satisfies SchemasOf<typeof mediaEndpoints>

import { z } from 'zod'
import { id, type SchemasOf } from '../schema'
import { mediaKinds } from './vocabulary'
import type { mediaEndpoints } from './endpoints'

/** A photo as a reader gets it: signed addresses that expire. */
export const photo = z.object({ id, thumb: z.string(), full: z.string(), width: z.number().int(), height: z.number().int() })

export const mediaSchemas = {
  uploadMedia: { reply: z.object({ id, kind: z.enum(mediaKinds), photo: photo.nullable() }) },
} satisfies SchemasOf<typeof mediaEndpoints>

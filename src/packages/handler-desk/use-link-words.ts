import { unitAccessCopy as copy } from '@/features/unit-access/copy'
import type { Me } from '@/shared/api-client/session'

let wasByLink = false

/** Who was in by a link that ended meanwhile is told so, instead of being asked for a phone that is registered nowhere. */
export const useLinkWords = (me: Me | null): { title: string; note: string } | undefined => {
  if (me) wasByLink = me.byLink || (wasByLink && !me.phoneMasked)
  return wasByLink ? { title: copy.ended, note: copy.endedNote } : undefined
}

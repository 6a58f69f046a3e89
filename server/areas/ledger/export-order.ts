import { z } from 'zod'
import { roles } from '../../../contract/endpoint'
import { issueCategories } from '../../../contract/issue/vocabulary'
import { ledgerStates, meetingPapers, paperKinds, reportFormats } from '../../../contract/ledger/vocabulary'

const month = z.string()
const format = z.enum(reportFormats)
const role = z.enum(roles)

/** What was asked for, as its fact keeps it: ids and codes. The file is made anew from it at each download. */
export const exportOrder = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('ledger'), role, scope: z.object({ kind: z.enum(['street', 'community', 'handler']), id: z.uuid(), streetId: z.uuid().nullable() }),
    month, communityId: z.uuid().optional(), category: z.enum(issueCategories).optional(), state: z.enum(ledgerStates).optional(),
  }),
  z.object({ what: z.literal('report'), role, placeId: z.uuid(), communityId: z.uuid().nullable(), month, format }),
  z.object({ what: z.literal('assessment'), id: z.uuid(), paper: z.enum(meetingPapers), format: z.enum([...reportFormats, 'xlsx']) }),
  z.object({ what: z.literal('streetMeeting'), id: z.uuid(), paper: z.enum(meetingPapers), format: z.enum([...reportFormats, 'xlsx']) }),
  z.object({ what: z.literal('template'), placeId: z.uuid() }),
  z.object({ what: z.literal('paper'), issueId: z.uuid(), kind: z.enum(paperKinds), ofId: z.uuid().nullable(), format, /** A rating of a named deputy is for the deputy and the congress office. */ showsFollowUp: z.boolean() }),
])
export type ExportOrder = z.output<typeof exportOrder>
export type OrderOf<W extends ExportOrder['what']> = Extract<ExportOrder, { what: W }>

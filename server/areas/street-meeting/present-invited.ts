import type { z } from 'zod'
import { deputyTitle } from '../../../contract/deputy/vocabulary'
import type { streetMeetingDetail } from '../../../contract/street-meeting/schemas'
import type { Ctx } from '../../context'
import { loadInvited } from './queries/invitations'

type Invited = z.output<typeof streetMeetingDetail>['invited']

/** Who is invited: communities, units and deputies by name. */
export async function presentInvited(ctx: Ctx, id: string): Promise<Invited> {
  return (await loadInvited(ctx, id)).flatMap((row): Invited => {
    if (row.place_id && row.community_name) return [{ id: row.place_id, kind: 'community', name: row.community_name, title: '' }]
    if (row.handler_id && row.handler_name) return [{ id: row.handler_id, kind: 'handler', name: row.handler_name, title: '' }]
    return row.deputy_id && row.deputy_name && row.kind ? [{ id: row.deputy_id, kind: 'deputy', name: row.deputy_name, title: deputyTitle(row.kind, row.street_name ?? '', row.level) }] : []
  })
}

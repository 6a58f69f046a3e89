import type { Ctx } from '../../../context'
import { appendAudit } from '../../../platform/audit/append-audit'
import { insertPublication } from '../queries/change-publication'
import { maskPersonal } from '../rules/mask'

export interface PublicationRequest {
  readonly matterId: string
  readonly title: string
  readonly text: string
  readonly streetId: string
  readonly communityId: string
  readonly gridId: string | null
  readonly deputyId: string | null
}

/** Who raised a matter agrees that it be public: it waits for review, with phones and papers masked already. In the caller's transaction. */
export async function requestPublication(ctx: Ctx, { matterId, title, text, streetId, communityId, gridId, deputyId }: PublicationRequest): Promise<void> {
  const id = ctx.newId()
  await insertPublication(ctx, { id, matter_id: matterId, street_id: streetId, community_id: communityId, grid_id: gridId, deputy_id: deputyId, title: maskPersonal(title), text: maskPersonal(text) })
  await appendAudit(ctx, { subjectKind: 'publication', subjectId: id, event: 'publication.requested', hat: 'author', patch: { state: 'pending' } })
}

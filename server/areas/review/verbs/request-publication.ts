import type { Ctx } from '../../../context'
import { factToAppend } from '../../../platform/audit/append-audit'
import type { Insert } from '../../../platform/postgres/insert-together'
import { publicationToInsert } from '../queries/change-publication'
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

/** Who raised a matter agrees that it be public: it waits for review, with phones and papers masked already. Rows to insert together. */
export function publicationToRequest(ctx: Ctx, { matterId, title, text, streetId, communityId, gridId, deputyId }: PublicationRequest): readonly Insert[] {
  const id = ctx.newId()
  return [
    publicationToInsert(ctx, { id, matter_id: matterId, street_id: streetId, community_id: communityId, grid_id: gridId, deputy_id: deputyId, title: maskPersonal(title), text: maskPersonal(text) }),
    factToAppend(ctx, { subjectKind: 'publication', subjectId: id, event: 'publication.requested', hat: 'author', patch: { state: 'pending' } }).insert,
  ]
}

import type { Ctx } from '../../../context'
import { toInsert, type Insert } from '../../../platform/postgres/insert-together'
import type { SealedPhone } from '../call-back-number'
import type { Visibility } from '../../../../contract/issue/vocabulary'

export interface NewIssue {
  readonly id: string
  readonly number: string
  readonly streetId: string
  readonly communityId: string
  readonly gridId: string | null
  readonly state: 'withDeputy' | 'withCommunity' | 'reportedUp'
  readonly deputyId: string | null
  readonly dueAt: Date
  readonly raisedBy: string
  readonly title: string
  readonly statementId: string
  readonly text: string
  readonly placeWords: string | null
  /** Where only the estate is known. */
  readonly estate: string | null
  readonly phone: SealedPhone | null
  readonly visibility: Visibility
  readonly source: 'code' | 'app' | 'phone' | 'visit' | 'external'
  readonly codeId: string | null
  readonly followUpHash: Buffer
  readonly photoCount: number
  readonly aboveCommunity: boolean
  /** Where it was said first, with its number there. */
  readonly elsewhere?: { readonly source: string | null; readonly number: string | null; readonly reportedOn: string | null; readonly importId: string | null }
  /** What it is found by. */
  readonly imprint: { readonly marks: string; readonly rule: number }
}

/** The matter, its words and what it is found by, its issue and its first follower, as rows to insert together. */
export const issueToInsert = (ctx: Ctx, issue: NewIssue): readonly Insert[] => [
  toInsert(ctx.db, 'matter', {
    tenant: ctx.tenant, id: issue.id, kind: 'issue', number: issue.number, street_id: issue.streetId, community_id: issue.communityId, grid_id: issue.gridId,
    state: issue.state, urgency: 'yellow', category: null, due_at: issue.dueAt, follow_up_deputy_id: issue.deputyId, responsible_place_id: null,
    responsible_handler_id: null, ending: null, raised_by: issue.raisedBy, seen_at: null, rate_until: null, answer_due_at: issue.dueAt, answered_at: null,
    triaged_at: null, handle_due_at: null, paused_at: null, paused_due_at: null, assigner: null, proposed_handler_id: null, plan_on: null, done_at: null, ended_at: null,
    merged_into: null, merged_from: null, above_community: issue.aboveCommunity, created_at: ctx.now, changed_at: ctx.now,
  }),
  toInsert(ctx.db, 'statement', {
    tenant: ctx.tenant, id: issue.statementId, matter_id: issue.id, person_id: issue.raisedBy, text: issue.text, erased_at: null, created_at: ctx.now,
  }),
  toInsert(ctx.db, 'follow', { tenant: ctx.tenant, matter_id: issue.id, person_id: issue.raisedBy, reason: 'raised', created_at: ctx.now }),
  toInsert(ctx.db, 'matter_imprint', {
    tenant: ctx.tenant, matter_id: issue.id, community_id: issue.communityId, raised_at: ctx.now, imprint: issue.imprint.marks, rule: issue.imprint.rule,
  }),
  toInsert(ctx.db, 'issue', {
    tenant: ctx.tenant, matter_id: issue.id, title: issue.title, statement_id: issue.statementId, place_words: issue.placeWords, estate: issue.estate,
    phone_cipher: issue.phone?.cipher ?? null, phone_hash: issue.phone?.hash ?? null, phone_key: issue.phone?.keyId ?? null,
    visibility: issue.visibility, source: issue.source, code_id: issue.codeId, external_number: issue.elsewhere?.number ?? null, external_source: issue.elsewhere?.source ?? null,
    reported_on: issue.elsewhere?.reportedOn ?? null, import_id: issue.elsewhere?.importId ?? null,
    follow_up_hash: issue.followUpHash, photo_count: issue.photoCount,
  }),
]

/** Keeps a number to call back where there is none yet. */
export const fillPhone = async (ctx: Ctx, matterId: string, { cipher, keyId, hash }: SealedPhone): Promise<void> => {
  await ctx.db.updateTable('issue').set({ phone_cipher: cipher, phone_key: keyId, phone_hash: hash })
    .where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).where('phone_cipher', 'is', null).execute()
}

export const findByFollowUpHash = async (ctx: Ctx, hash: Buffer): Promise<string | null> =>
  (await ctx.db.selectFrom('issue').select('matter_id').where('tenant', '=', ctx.tenant).where('follow_up_hash', '=', hash).executeTakeFirst())?.matter_id ?? null

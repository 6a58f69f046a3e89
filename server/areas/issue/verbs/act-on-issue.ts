import type { issueSchemas } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { insertRecusal } from '../../matter'
import { deputiesOfPlace } from '../../deputy'
import { withdrawWithMatter } from '../../review'
import { applyIssueEvent, openIssue } from '../apply-event'

type In<K extends keyof typeof issueSchemas> = Input<(typeof issueSchemas)[K]>

/** The deputy opened it: told once, the state stays. A later look changes nothing. */
export async function seeIssue(ctx: Ctx, { params }: In<'seeIssue'>): Promise<void> {
  const { row } = await openIssue(ctx, params.id)
  if (row.seen_at === null) await applyIssueEvent(ctx, params.id, 'seen', { patch: () => ({ seen_at: ctx.now }) })
}

export async function acceptIssue(ctx: Ctx, { params, body }: In<'acceptIssue'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'accepted', { words: body.words, patch: (_, row) => ({ seen_at: row.seen_at ?? ctx.now }) })
}

export async function passIssueOn(ctx: Ctx, { params, body }: In<'passIssueOn'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'passedOn', { words: body.words })
}

export async function askBackIssue(ctx: Ctx, { params, body }: In<'askBackIssue'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'askedBack', { words: body.words })
}

/** An answer in words; where the community gives it, the community has taken it on (社区自办). */
export async function answerIssue(ctx: Ctx, { params, body }: In<'answerIssue'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'answered', {
    words: body.words, photoIds: body.photoIds,
    patch: ({ hat }, row) => (hat === 'community' ? { responsible_place_id: row.community_id } : { seen_at: row.seen_at ?? ctx.now }),
  })
}

/** Settled at the door or explained: the rating window opens. */
export async function settleIssue(ctx: Ctx, { params, body }: In<'settleIssue'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'settled', {
    words: body.words, photoIds: body.photoIds,
    patch: ({ hat }, row) => ({ ending: body.ending, ...(hat === 'community' && { responsible_place_id: row.community_id }) }),
  })
}

/** Steps aside; the deputy leaves the matter, and it moves on (domain.md §2, 回避). */
export async function recuseFromIssue(ctx: Ctx, { params, body }: In<'recuseFromIssue'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'recused', { reason: body.reason })
  await insertRecusal(ctx, params.id)
}

export async function handIssueToDeputy(ctx: Ctx, { params, body }: In<'handIssueToDeputy'>): Promise<void> {
  const { row } = await openIssue(ctx, params.id)
  const choices = await deputiesOfPlace(ctx, row.grid_id ?? row.community_id)
  if (!choices.some((deputy) => deputy.id === body.deputyId)) refuse('issue.deputyElsewhere')
  await applyIssueEvent(ctx, params.id, 'handedToDeputy', { words: body.words, patch: () => ({ follow_up_deputy_id: body.deputyId, seen_at: null }) })
}

export async function reopenIssue(ctx: Ctx, { params, body }: In<'reopenIssue'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'reopened', { words: body.words })
}

export async function explainIssue(ctx: Ctx, { params, body }: In<'explainIssue'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'explained', { words: body.words, patch: () => ({ ending: 'explained' }) })
}

export async function supplementIssue(ctx: Ctx, { params, body }: In<'supplementIssue'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'supplemented', { words: body.words, photoIds: body.photoIds })
}

/** Taken back; what was public of it goes with it. */
export async function withdrawIssue(ctx: Ctx, { params, body }: In<'withdrawIssue'>): Promise<void> {
  await applyIssueEvent(ctx, params.id, 'withdrawn', { words: body.reason })
  await withdrawWithMatter(ctx, params.id)
}

import { sql } from 'kysely'
import type { AssignmentKind, AssignmentOutcome, AssignmentPart, HandlerKind } from '../../../../contract/handling/vocabulary'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'

export interface NewAssignment {
  readonly matterId: string
  readonly handlerId: string
  readonly kind: AssignmentKind
  readonly part: AssignmentPart
  /** The office whose serial it takes: a street or a community. */
  readonly officeId: string
  readonly dueAt: Date | null
  readonly statementId: string | null
}

/** The next serial of an office's papers of a kind in a year: 交办第 12 号. */
export async function takeSerial(ctx: Ctx, { officeId, kind, year }: { officeId: string; kind: string; year: number }): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    INSERT INTO paper_serial AS serial (tenant, office_id, kind, year, last) VALUES (${ctx.tenant}, ${officeId}::uuid, ${kind}, ${year}, 1)
    ON CONFLICT (tenant, office_id, kind, year) DO UPDATE SET last = serial.last + 1 RETURNING last`.execute(ctx.db)
  return rows[0]?.last ?? 1
}

/** Gives work to a unit, with the next serial of the office's year for its paper. */
export async function insertAssignment(ctx: Ctx, { matterId, handlerId, kind, part, officeId, dueAt, statementId }: NewAssignment): Promise<void> {
  const year = Number(chinaDay(ctx.now).slice(0, 4))
  await ctx.db.insertInto('assignment').values({
    tenant: ctx.tenant, id: ctx.newId(), matter_id: matterId, handler_id: handlerId, kind, part, serial: await takeSerial(ctx, { officeId, kind, year }), year,
    assigned_at: ctx.now, due_at: dueAt, taken_at: null, ended_at: null, outcome: null, statement_id: statementId,
  }).execute()
}

const open = (ctx: Ctx, matterId: string) => ctx.db.updateTable('assignment').where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).where('ended_at', 'is', null)

export const endAssignments = async (ctx: Ctx, matterId: string, outcome: AssignmentOutcome): Promise<void> => void (await open(ctx, matterId).set({ ended_at: ctx.now, outcome }).execute())
export const markAssignmentTaken = async (ctx: Ctx, matterId: string): Promise<void> => void (await open(ctx, matterId).where('part', '=', 'lead').set({ taken_at: ctx.now }).execute())
export const moveAssignmentDue = async (ctx: Ctx, matterId: string, dueAt: Date): Promise<void> => void (await open(ctx, matterId).set({ due_at: dueAt }).execute())

export interface AssignmentRow {
  readonly handler_id: string
  readonly name: string
  readonly unit_kind: HandlerKind
  readonly kind: AssignmentKind
  readonly part: AssignmentPart
  readonly assigned_at: Date
  readonly due_at: Date | null
  readonly taken_at: Date | null
  readonly ended_at: Date | null
}

/** Who works or worked on a matter, first given first. */
export const loadAssignments = async (ctx: Ctx, matterId: string): Promise<AssignmentRow[]> =>
  ctx.db.selectFrom('assignment as a').innerJoin('handler as h', (on) => on.onRef('h.tenant', '=', 'a.tenant').onRef('h.id', '=', 'a.handler_id'))
    .where('a.tenant', '=', ctx.tenant).where('a.matter_id', '=', matterId).orderBy('a.id').limit(50)
    .select(['a.handler_id', 'h.name', 'h.kind as unit_kind', 'a.kind', 'a.part', 'a.assigned_at', 'a.due_at', 'a.taken_at', 'a.ended_at']).execute()

/** When the work that is under way was given; null where no unit has it. */
export const openAssignmentSince = async (ctx: Ctx, matterId: string): Promise<Date | null> =>
  (await ctx.db.selectFrom('assignment').select('assigned_at').where('tenant', '=', ctx.tenant).where('matter_id', '=', matterId).where('part', '=', 'lead').where('ended_at', 'is', null).executeTakeFirst())?.assigned_at ?? null

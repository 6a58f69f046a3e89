import type { Ctx } from '../../context'
import type { PaperKind } from '../../../contract/ledger/vocabulary'
import { DomainError, refuse } from '../../platform/errors'
import { openIssue } from '../issue'
import { dayInWords } from '../paper'
import { findLedgerLine, type LedgerLine } from './queries/ledger-lines'
import { findPaperHome, listAssignments, listCallBacks, listExtensions, listSupervisions, type PaperHome } from './queries/paper-facts'
import { mayPrint, mayPrintOf, type Reader } from './rules/printable-papers'

export interface Printable { readonly kind: PaperKind; readonly ofId: string | null; readonly note: string }
export interface PrintableOf { readonly line: LedgerLine; readonly home: PaperHome; readonly reader: Reader; readonly papers: readonly Printable[] }

// A grid worker stands in no other way to what they entered for somebody.
async function readerOf(ctx: Ctx, id: string, home: PaperHome | null): Promise<Reader> {
  const entered = home?.entered_by !== null && home !== null && ctx.actor.personIds.includes(home.entered_by)
  const handlerIds = ctx.actor.grants.flatMap(({ role, handlerId }) => (role === 'handler' && handlerId ? [handlerId] : []))
  const hats = await openIssue(ctx, id).then((opened) => opened.hats, (error: unknown) => {
    if (entered && error instanceof DomainError && error.code === 'issue.unknown') return []
    throw error
  })
  return { hats, entered, onBehalf: home !== null && home.entered_by !== null, handlerIds }
}

/** The papers of an issue whose facts exist and that this reader may print. */
export async function readPapers(ctx: Ctx, id: string): Promise<PrintableOf> {
  const home = await findPaperHome(ctx, id)
  const reader = await readerOf(ctx, id, home)
  const line = await findLedgerLine(ctx, id)
  if (!line || !home) return refuse('issue.unknown')
  const papers = [...(await withUnits(ctx, id, reader)), ...(await withOffices(ctx, line, home))]
  const receipt: Printable[] = [{ kind: 'receipt', ofId: null, note: '' }]
  return { line, home, reader, papers: [...receipt, ...papers].filter(({ kind }) => mayPrint(kind, reader)) }
}

const paperOf = { assign: 'assignment', coordinate: 'coordination', property: 'contact' } as const

async function withUnits(ctx: Ctx, id: string, reader: Reader): Promise<Printable[]> {
  return (await listAssignments(ctx, id)).flatMap(({ id: ofId, handler_id: unitId, kind: given, part, name, assigned_at }): Printable[] => {
    // Who supports a section is named on the section's slip.
    if (given === 'assign' && part === 'support') return []
    const kind = paperOf[given]
    return mayPrintOf(kind, unitId, reader) ? [{ kind, ofId, note: `${name} · ${dayInWords(assigned_at)}` }] : []
  })
}

async function withOffices(ctx: Ctx, line: LedgerLine, home: PaperHome): Promise<Printable[]> {
  const [supervisions, extensions, callBacks] = [await listSupervisions(ctx, line.id), await listExtensions(ctx, line.id), await listCallBacks(ctx, line.id)]
  return [
    ...supervisions.map(({ id: ofId, issued_at }): Printable => ({ kind: 'supervision', ofId, note: dayInWords(issued_at) })),
    ...extensions.map(({ id: ofId, asked_at, wanted_at }): Printable => ({ kind: 'extension', ofId, note: `${dayInWords(asked_at)}申请，延至${dayInWords(wanted_at)}` })),
    ...(line.done_at && line.ending && line.handle_due_at ? [{ kind: 'completion', ofId: null, note: `${line.responsible ?? home.street} · ${dayInWords(line.done_at)}` } as const] : []),
    ...callBacks.slice(0, 1).map(({ created_at }): Printable => ({ kind: 'callBack', ofId: null, note: dayInWords(created_at) })),
  ]
}

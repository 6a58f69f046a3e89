import type { Ctx } from '../../context'
import { chinaDay } from '../../platform/clock/china-time'
import type { Fault } from '../../platform/documents/model/fault'
import type { TableLine } from '../../platform/documents/model/table'
import { readPastedLines, TableUnreadable } from '../../platform/documents/read-text-table'
import { openWorkbook, sheetLines } from '../../platform/documents/read-workbook-lines'
import { refuse } from '../../platform/errors'
import { mostPasted } from '../../../contract/intake/vocabulary'
import { readImport, type ImportCandidate } from '../paper'
import { listEstateGrids } from '../place'
import { externalKey, findRecorded } from './queries/find-recorded'
import { mayEnterAt, type IntakeSeat } from './rules/may-enter-at'
import { workbookFits } from './workbook-fits'

const pasted = '粘贴的内容'

export interface ListReading { readonly candidates: readonly ImportCandidate[]; readonly faults: readonly Fault[] }

const isWorkbook = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK'

async function linesOf(bytes: Buffer): Promise<{ source: string; lines: readonly TableLine[] }> {
  if (!isWorkbook(bytes)) {
    const text = bytes.toString('utf8')
    return text.length > mostPasted ? refuse('request.tooLarge') : { source: pasted, lines: readPastedLines(pasted, text) }
  }
  if (!workbookFits(bytes)) return refuse('intake.unreadable')
  const book = await openWorkbook(new Uint8Array(bytes).buffer).catch(() => refuse('intake.unreadable'))
  const sheet = book.worksheets[0] ?? refuse('intake.unreadable')
  return { source: `「${sheet.name}」表`, lines: sheetLines(sheet) }
}

async function linesOrFault(bytes: Buffer): Promise<{ source: string; lines: readonly TableLine[] } | Fault> {
  try {
    return await linesOf(bytes)
  } catch (error) {
    if (error instanceof TableUnreadable) return error.fault
    throw error
  }
}

/** What a list holds for this seat: what can be raised, and every fault by line and column, doubles with the number they have here. */
export async function readList(ctx: Ctx, seat: IntakeSeat, bytes: Buffer): Promise<ListReading> {
  const read = await linesOrFault(bytes)
  if (!('lines' in read)) return { candidates: [], faults: [read] }
  const { candidates, faults } = readImport(read.lines, { source: read.source, grids: await listEstateGrids(ctx, seat.streetId), today: chinaDay(ctx.now) })
  const more = [...elsewhere(read.source, candidates, seat), ...(await recorded(ctx, read.source, candidates))]
  const wrong = new Set(more.map(({ line }) => line))
  return { candidates: candidates.filter(({ line }) => !wrong.has(line)), faults: [...faults, ...more].sort((one, other) => (one.line ?? 0) - (other.line ?? 0)) }
}

const elsewhere = (source: string, candidates: readonly ImportCandidate[], seat: IntakeSeat): Fault[] =>
  candidates.filter((one) => !mayEnterAt(seat, { ...one, streetId: seat.streetId }))
    .map(({ line, estate }) => ({ source, line, column: '小区', text: `“${estate}”不在您这个社区，请由那边的社区或街道登记` }))

async function recorded(ctx: Ctx, source: string, candidates: readonly ImportCandidate[]): Promise<Fault[]> {
  const wanted = candidates.flatMap(({ line, externalSource, externalNumber }) => (externalSource && externalNumber ? [{ line, source: externalSource, number: externalNumber }] : []))
  const known = await findRecorded(ctx, wanted)
  return wanted.flatMap(({ line, ...one }) => {
    const own = known.get(externalKey(one))
    return own ? [{ source, line, column: '外部编号', text: `${one.number} 已经登记过，编号 ${own}，请删掉这一行` }] : []
  })
}

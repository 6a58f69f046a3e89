import { textLimits } from '../../../../../contract/issue/vocabulary'
import type { Fault } from '../../../../platform/documents/model/fault'
import { rowReader, type RowReader } from '../../../../platform/documents/model/row-reader'
import type { TableLine } from '../../../../platform/documents/model/table'
import { importTable } from './import-table'
import { matchPlace, type EstateGrid } from './match-place'
import { isRoundedNumber, readPhone } from './read-phone'
import { readRaisedDay } from './read-raised-day'

/** An issue as another platform or a list of the office has it, ready to be raised. */
export interface ImportCandidate {
  readonly line: number
  readonly text: string
  readonly estate: string
  readonly communityId: string
  readonly gridId: string | null
  /** Where exactly, in the words of the list; may be empty. */
  readonly placeWords: string
  readonly reporter: string | null
  readonly phone: string | null
  readonly externalSource: string | null
  readonly externalNumber: string | null
  /** YYYY-MM-DD in China. */
  readonly raisedOn: string
}

export interface ImportReading { readonly candidates: readonly ImportCandidate[]; readonly faults: readonly Fault[] }

export interface ImportFacts {
  /** File, sheet, or 「粘贴的内容」. */
  readonly source: string
  readonly grids: readonly EstateGrid[]
  /** Today in China, YYYY-MM-DD. */
  readonly today: string
}

export const mostImportLines = 2000

function phoneIn(row: RowReader): string | null {
  const text = row.optional('联系电话', 30)
  if (text === null) return null
  const phone = readPhone(text)
  if (phone === null) row.fault('联系电话', isRoundedNumber(text) ? `“${text}” 是被表格缩写的数字，后几位已经丢了。请把这一列设成「文本」，重新填写` : `“${text}” 不是电话号码，请填 11 位手机号或带区号的座机，没有就清空`)
  return phone
}

function dayIn(row: RowReader, today: string): string {
  const text = row.optional('反映日期', 40)
  if (text === null) return today
  const day = readRaisedDay(text)
  if (day === null) row.fault('反映日期', `“${text}” 不是日期，请按 2026-01-31 的样子填写`)
  else if (day > today) row.fault('反映日期', `“${text}” 还没到，请核对年份和月份`)
  return day ?? today
}

function textIn(row: RowReader): string {
  const text = row.text('反映内容', textLimits.max)
  if (text !== '' && Array.from(text).length < textLimits.min) row.fault('反映内容', `至少写 ${textLimits.min} 个字，说清楚是什么事`)
  return text
}

type Place = Pick<ImportCandidate, 'estate' | 'communityId' | 'gridId' | 'placeWords'>

// Other platforms have one address for both: then the estate is looked for in it.
function placeIn(row: RowReader, grids: readonly EstateGrid[]): Place {
  const estateWords = row.optional('小区', 40)
  const placeWords = row.optional('具体位置', textLimits.place) ?? ''
  const unknown = { estate: '', communityId: '', gridId: null, placeWords }
  if (estateWords === null && placeWords === '') {
    row.fault('小区', '没有填，请补上')
    return unknown
  }
  const place = matchPlace(estateWords ?? placeWords, placeWords, grids)
  if (place.found) return { ...place, placeWords }
  row.fault(estateWords === null ? '具体位置' : '小区', place.why)
  return unknown
}

function candidateOf(row: RowReader, { grids, today }: ImportFacts): ImportCandidate {
  const { estate, communityId, gridId, placeWords } = placeIn(row, grids)
  const [externalSource, externalNumber] = [row.optional('来源平台', 30), row.optional('外部编号', 60)]
  if (externalNumber !== null && externalSource === null) row.fault('来源平台', '填了外部编号，请也写明来自哪个平台，例如 12345')
  if (externalNumber !== null && isRoundedNumber(externalNumber)) row.fault('外部编号', `“${externalNumber}” 是被表格缩写的数字。请把这一列设成「文本」，重新填写`)
  return { line: row.line, text: textIn(row), estate, communityId, gridId, placeWords, reporter: row.optional('反映人', 30), phone: phoneIn(row), externalSource, externalNumber, raisedOn: dayIn(row, today) }
}

function doubled(source: string, candidates: readonly ImportCandidate[]): Fault[] {
  const first = new Map<string, number>()
  return candidates.flatMap(({ line, externalSource, externalNumber }): Fault[] => {
    if (externalNumber === null) return []
    const key = `${externalSource ?? ''}\n${externalNumber}`
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, line)
    return earlier === undefined ? [] : [{ source, line, column: '外部编号', text: `${externalNumber} 和第 ${earlier} 行重复了，请删掉一行` }]
  })
}

/** Reads pasted cells or the rows of a workbook: what can be raised, and every fault by line and column. With faults nothing should be written. */
export function readImport(lines: readonly TableLine[], facts: ImportFacts): ImportReading {
  const faults: Fault[] = []
  if (lines.length > mostImportLines + 10) return { candidates: [], faults: [{ source: facts.source, line: null, column: null, text: `一次最多 ${mostImportLines} 行，请分几次导入` }] }
  const table = importTable(facts.source, lines, faults)
  if (faults.length > 0) return { candidates: [], faults }
  const read = table.rows.map((row) => candidateOf(rowReader(table, row, faults), facts))
  faults.push(...doubled(facts.source, read))
  const wrong = new Set(faults.map(({ line }) => line))
  return { candidates: read.filter(({ line }) => !wrong.has(line)), faults: [...faults].sort((one, other) => (one.line ?? 0) - (other.line ?? 0)) }
}

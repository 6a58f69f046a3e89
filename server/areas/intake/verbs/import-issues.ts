import type { intakeSchemas } from '../../../../contract/intake/schemas'
import { mostShown } from '../../../../contract/intake/vocabulary'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import type { Fault } from '../../../platform/documents/model/fault'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { entryAt, numberOf, raiseOnBehalf, type OnBehalf } from '../../issue'
import { takeNumber } from '../../matter'
import type { ImportCandidate } from '../../paper'
import { onceRecorded } from '../once-recorded'
import { importRoles, openIntakeSeat } from '../open-intake-seat'
import { countImported, listImported } from '../queries/find-recorded'
import { readList } from '../read-list'
import type { IntakeSeat } from '../rules/may-enter-at'

type ImportInput = Input<typeof intakeSchemas.importIssues>
type Ready = Omit<OnBehalf, 'id' | 'importId'>
interface Prepared { readonly seat: IntakeSeat; readonly issues: readonly Ready[]; readonly faults: readonly Fault[] }

/** Before the transaction: every line is read and right, and has its number. */
export async function prepareImport(ctx: Ctx, { query, file }: ImportInput): Promise<Prepared> {
  const seat = await openIntakeSeat(ctx, importRoles, query.scopeId)
  const { candidates, faults } = await readList(ctx, seat, file ?? refuse('request.invalid'))
  // Refused inside: a repeated call finds its own lines recorded, and shows what it did.
  if (faults.length > 0) return { seat, issues: [], faults }
  const day = chinaDay(ctx.now)
  const last = await takeNumber(ctx, seat.streetId, day, candidates.length)
  const entries = new Map<string, Promise<OnBehalf['entry']>>()
  const entryOf = (one: ImportCandidate): Promise<OnBehalf['entry']> => {
    const key = `${one.gridId ?? one.communityId}\n${one.gridId ? '' : one.estate}`
    const found = entries.get(key) ?? entryAt(ctx, one.gridId ?? one.communityId, one.gridId ? null : one.estate)
    entries.set(key, found)
    return found
  }
  const issues: Ready[] = []
  for (const [at, one] of candidates.entries()) {
    const entry = await entryOf(one)
    issues.push({ ...one, entry, number: numberOf(entry.streetStem, day, last - candidates.length + at + 1), source: one.externalSource ? 'external' : 'visit', reportedOn: one.raisedOn === day ? null : one.raisedOn })
  }
  return { seat, issues, faults }
}

/** All lines or none; of a street's list each community is told once. */
export async function importIssues(ctx: Ctx, _input: ImportInput, importId: string, { seat, issues, faults }: Prepared): Promise<void> {
  if (faults.length > 0 || issues.length === 0) refuse('intake.linesWrong', { lines: faults.slice(0, mostShown).map(({ line, column, text }) => ({ line, column, text })) })
  const told = new Set<string>()
  for (const issue of issues) {
    const { communityId } = issue.entry
    await onceRecorded(raiseOnBehalf(ctx, { ...issue, id: ctx.newId(), importId }, { ...seat, tells: !told.has(communityId) }))
    told.add(communityId)
  }
}

export async function presentImport(ctx: Ctx, importId: string): Promise<Reply<typeof intakeSchemas.importIssues>> {
  return { count: await countImported(ctx, importId), issues: await listImported(ctx, importId, mostShown) }
}

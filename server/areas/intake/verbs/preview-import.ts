import type { intakeSchemas } from '../../../../contract/intake/schemas'
import { mostShown } from '../../../../contract/intake/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { titleOf } from '../../issue'
import { maskedName } from '../../paper'
import { importRoles, openIntakeSeat } from '../open-intake-seat'
import { readList } from '../read-list'

/** What an import would raise, and what stands in its way; changes nothing. */
export async function previewImport(ctx: Ctx, { query, file }: Input<typeof intakeSchemas.previewImport>): Promise<Reply<typeof intakeSchemas.previewImport>> {
  const seat = await openIntakeSeat(ctx, importRoles, query.scopeId)
  const { candidates, faults } = await readList(ctx, seat, file ?? refuse('request.invalid'))
  return {
    count: candidates.length,
    lines: candidates.slice(0, mostShown).map((one) => ({
      line: one.line, title: titleOf(one.text), place: one.placeWords.includes(one.estate) ? one.placeWords : [one.estate, one.placeWords].filter(Boolean).join(' · '), reporter: one.reporter && maskedName(one.reporter),
      source: [one.externalSource, one.externalNumber].filter(Boolean).join(' '), reportedOn: one.raisedOn,
    })),
    faults: faults.slice(0, mostShown).map(({ line, column, text }) => ({ line, column, text })),
  }
}

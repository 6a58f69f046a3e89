import type { ledgerSchemas } from '../../../../contract/ledger/schemas'
import type { Ctx } from '../../../context'
import type { Input, Reply } from '../../../platform/http/route'
import { readPapers } from '../read-papers'

/** Which papers of an issue may be printed by whom asks. */
export async function listPapers(ctx: Ctx, { params }: Input<typeof ledgerSchemas.listPapers>): Promise<Reply<typeof ledgerSchemas.listPapers>> {
  return { papers: [...(await readPapers(ctx, params.issueId)).papers] }
}

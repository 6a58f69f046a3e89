import { ledgerEndpoints } from '../../../contract/ledger/endpoints'
import { ledgerSchemas } from '../../../contract/ledger/schemas'
import type { Ctx } from '../../context'
import { command, read, routesOf } from '../../platform/http/route'
import { recorded, stillMay } from './download-orders'
import { presentDownload } from './signed-download'
import { exportLedger } from './verbs/export-ledger'
import { exportReport } from './verbs/export-report'
import { getFigures } from './verbs/get-figures'
import { getPublicFigures } from './verbs/get-public-figures'
import { listLedger } from './verbs/list-ledger'
import { listPapers } from './verbs/list-papers'
import { listPublicLedger } from './verbs/list-public-ledger'
import { makePaper } from './verbs/make-paper'

export const ledgerRoutes = routesOf<Ctx, typeof ledgerEndpoints, typeof ledgerSchemas>(ledgerEndpoints, ledgerSchemas, {
  getPublicFigures: read(getPublicFigures),
  listPublicLedger: read(listPublicLedger),
  getFigures: read(getFigures),
  listLedger: read(listLedger),
  exportLedger: command(recorded(exportLedger), presentDownload, stillMay(exportLedger)),
  exportReport: command(recorded(exportReport), presentDownload, stillMay(exportReport)),
  listPapers: read(listPapers),
  makePaper: command(recorded(makePaper), presentDownload, stillMay(makePaper)),
})

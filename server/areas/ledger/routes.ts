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
import { listUnitFigures } from './verbs/list-unit-figures'
import { listOverdueWork } from './verbs/list-overdue-work'
import { listPapers } from './verbs/list-papers'
import { listPublicLedger } from './verbs/list-public-ledger'
import { makeAssessmentPaper } from './verbs/make-assessment-paper'
import { makeMeetingPaper } from './verbs/make-meeting-paper'
import { makePaper } from './verbs/make-paper'

export const ledgerRoutes = routesOf<Ctx, typeof ledgerEndpoints, typeof ledgerSchemas>(ledgerEndpoints, ledgerSchemas, {
  getPublicFigures: read(getPublicFigures),
  listPublicLedger: read(listPublicLedger),
  getFigures: read(getFigures),
  listUnitFigures: read(listUnitFigures),
  listOverdueWork: read(listOverdueWork),
  listLedger: read(listLedger),
  exportLedger: command(recorded(exportLedger), presentDownload, stillMay(exportLedger)),
  exportReport: command(recorded(exportReport), presentDownload, stillMay(exportReport)),
  listPapers: read(listPapers),
  makeAssessmentPaper: command(recorded(makeAssessmentPaper), presentDownload, stillMay(makeAssessmentPaper)),
  makeMeetingPaper: command(recorded(makeMeetingPaper), presentDownload, stillMay(makeMeetingPaper)),
  makePaper: command(recorded(makePaper), presentDownload, stillMay(makePaper)),
})

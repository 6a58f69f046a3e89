import { intakeEndpoints } from '../../../contract/intake/endpoints'
import { intakeSchemas } from '../../../contract/intake/schemas'
import type { Ctx } from '../../context'
import { command, preparedCommand, read, routesOf } from '../../platform/http/route'
import { presentDownload, recorded, stillMay } from '../ledger'
import { enterIssue, prepareEnter, presentEntered } from './verbs/enter-issue'
import { exportTemplate } from './verbs/export-template'
import { importIssues, prepareImport, presentImport } from './verbs/import-issues'
import { previewImport } from './verbs/preview-import'

export const intakeRoutes = routesOf<Ctx, typeof intakeEndpoints, typeof intakeSchemas>(intakeEndpoints, intakeSchemas, {
  enterIssue: preparedCommand(prepareEnter, enterIssue, presentEntered),
  previewImport: read(previewImport),
  importIssues: preparedCommand(prepareImport, importIssues, presentImport),
  exportTemplate: command(recorded(exportTemplate), presentDownload, stillMay(exportTemplate)),
})

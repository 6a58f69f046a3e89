export { ledgerRoutes } from './routes'
export { serveExports } from './serve-exports'
export { presentDownload } from './signed-download'
export { recordExport } from './record-export'

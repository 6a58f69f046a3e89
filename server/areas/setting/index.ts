export { loadCategoryNames, loadSettings, settingsFrom, type NameCategory } from './load-settings'
export { storedAt, type StoredRow } from './queries'
export { settingRoutes } from './routes'

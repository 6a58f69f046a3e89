export { loadSettings, settingsFrom } from './load-settings'
export { storedAt, type StoredRow } from './queries'
export { settingRoutes } from './routes'

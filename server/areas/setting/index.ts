export { loadSettings } from './load-settings'
export { settingRoutes } from './routes'

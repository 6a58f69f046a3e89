export { loadCategoryNames, loadSettings, type NameCategory } from './load-settings'
export { settingRoutes } from './routes'

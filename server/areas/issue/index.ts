export { issueRoutes } from './routes'
export { presentPublicLine } from './present/present-line'
export { fireDueDeadlines } from './verbs/fire-due-deadlines'

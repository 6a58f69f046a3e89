export { intakeRoutes } from './routes'

export { authenticate } from './queries/authenticate'
export { personRoutes } from './routes'

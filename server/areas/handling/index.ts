export { handlingRoutes } from './routes'

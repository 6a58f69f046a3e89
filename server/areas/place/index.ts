export { redirectCodes } from './redirect-codes'
export { placeRoutes } from './routes'
export { tenantLookup } from './tenant-of'

export { redirectCodes } from './redirect-codes'
export { placeRoutes } from './routes'
export { tenantLookup } from './tenant-of'
export { listEstateGrids, type EstateGridRow } from './queries/estate-grids'

export { lease } from './lease.h5'

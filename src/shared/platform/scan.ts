export { scan, scansLive } from './scan.h5'

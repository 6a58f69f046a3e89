export { sharePage } from './share.h5'

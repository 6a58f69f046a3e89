export { listFile } from './list-file.h5'

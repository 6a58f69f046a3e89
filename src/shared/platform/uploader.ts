export { uploader } from './uploader.h5'

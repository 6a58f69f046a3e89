export { fileStore } from './file-store.h5'

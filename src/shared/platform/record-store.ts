export { recordStore } from './record-store.h5'

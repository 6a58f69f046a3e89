export { loadAhead } from './load-ahead.h5'

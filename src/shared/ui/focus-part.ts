export { focusPart } from './focus-part.h5'

export { onVisible } from './visible.h5'

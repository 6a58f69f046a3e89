export { linkAddress } from './link-address.h5'

export { copyText } from './clipboard.h5'

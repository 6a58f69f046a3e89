export { documentPicker } from './document-picker.h5'

export { photoPicker } from './photo-picker.h5'

export { fileSaver } from './file-saver.h5'

import { openViewer } from './photo-viewer.h5'

/** Shows photos over the page; `at` is the first one shown. */
export const previewPhotos = (addresses: readonly string[], at: number): void => openViewer(addresses, at)

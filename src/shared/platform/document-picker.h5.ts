import { askForFiles } from './ask-for-files.h5'
import { sourceOf } from './picked-blobs.h5'
import type { DocumentPicker } from './types'

export const documentPicker: DocumentPicker = {
  choose: async (count) => (await askForFiles('.pdf,application/pdf', count)).map((file) => ({ name: file.name, source: sourceOf(file), bytes: file.size })),
}

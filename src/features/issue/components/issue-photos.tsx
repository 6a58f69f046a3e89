import { previewPhotos } from '@/shared/platform/preview-photos'
import { PhotoGrid } from '@/shared/ui/photo-grid'
import type { IssuePhoto } from '../types'

/** Photos as this reader may see them; a tap shows them large. */
export const IssuePhotos = ({ photos, nameOf }: { photos: readonly IssuePhoto[]; nameOf: (at: number) => string }) => (
  <PhotoGrid
    photos={photos.map((photo, at) => ({ key: photo.id, src: photo.thumb, label: nameOf(at + 1) }))}
    onOpen={(at) => previewPhotos(photos.map((photo) => photo.full), at)}
  />
)

import { previewPhotos } from '@/shared/platform/preview-photos'
import { beforeAndAfter } from '@/shared/photos/before-and-after'
import { BeforeAfter } from '@/shared/ui/before-after'
import { PhotoGrid } from '@/shared/ui/photo-grid'
import { detailCopy } from '../copy'
import type { IssueDetail, IssuePhoto } from '../types'

/** Photos as this reader may see them; a tap shows them large. */
export const IssuePhotos = ({ photos, nameOf }: { photos: readonly IssuePhoto[]; nameOf: (at: number) => string }) => (
  <PhotoGrid
    photos={photos.map((photo, at) => ({ key: photo.id, src: photo.thumb, label: nameOf(at + 1) }))}
    onOpen={(at) => previewPhotos(photos.map((photo) => photo.full), at)}
  />
)

/** What was raised; once it is handled, how it was beside how it is. */
export const HeadPhotos = ({ issue }: { issue: IssueDetail }) => {
  const both = beforeAndAfter(issue)
  if (!both) return <IssuePhotos photos={issue.photos} nameOf={detailCopy.photo} />
  return <BeforeAfter {...both} onOpen={(at) => previewPhotos([...both.before, ...both.after].map((photo) => photo.full), at)} />
}

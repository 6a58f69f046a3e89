import { View } from '@tarojs/components'
import { DocumentList } from '@/shared/documents/document-list'
import { previewPhotos } from '@/shared/platform/preview-photos'
import { beforeAndAfter } from '@/shared/photos/before-and-after'
import { BeforeAfter } from '@/shared/ui/before-after'
import { Card } from '@/shared/ui/card'
import { PhotoGrid } from '@/shared/ui/photo-grid'
import { SectionTitle } from '@/shared/ui/section-title'
import { Timeline } from '@/shared/ui/timeline'
import { sayWhen } from '@/shared/when/say-when'
import { deskCopy } from '../copy'
import type { DeskIssue } from '../types'

type Photo = DeskIssue['photos'][number]

/** Photos as this reader may see them; a tap shows them large. */
export const IssuePhotos = ({ photos, of }: { photos: readonly Photo[]; of: string }) => (
  <PhotoGrid
    photos={photos.map((photo, at) => ({ key: photo.id, src: photo.thumb, label: `${of} ${at + 1}` }))}
    onOpen={(at) => previewPhotos(photos.map((photo) => photo.full), at)}
  />
)

/** What the resident sent; once it is handled, how it was beside how it is. */
export const RaisedPhotos = ({ issue }: { issue: DeskIssue }) => {
  const both = beforeAndAfter(issue)
  if (!both) return <IssuePhotos photos={issue.photos} of="居民的照片" />
  return <BeforeAfter {...both} onOpen={(at) => previewPhotos([...both.before, ...both.after].map((photo) => photo.full), at)} />
}

const EntryMore = ({ entry: { photos, documents } }: { entry: DeskIssue['timeline'][number] }) => (
  photos.length + documents.length === 0 ? null : (
    <View>
      {photos.length > 0 && <IssuePhotos photos={photos} of="照片" />}
      {documents.length > 0 && <DocumentList documents={documents} />}
    </View>
  )
)

/** What happened so far, newest first, in the words the resident reads too. */
export const IssueStory = ({ issue, now }: { issue: DeskIssue; now: number }) => (
  <View>
    <SectionTitle>{deskCopy.story}</SectionTitle>
    <Card>
      <Timeline
        label={deskCopy.story}
        steps={issue.timeline.map((entry) => ({
          key: entry.id,
          title: entry.title,
          aside: sayWhen(entry.at, now),
          words: entry.words,
          note: entry.by,
          stage: 'done',
          more: <EntryMore entry={entry} />,
        }))}
      />
    </Card>
  </View>
)

import { View } from '@tarojs/components'
import { DocumentList } from '@/shared/documents/document-list'
import { Card } from '@/shared/ui/card'
import { SectionTitle } from '@/shared/ui/section-title'
import { Timeline } from '@/shared/ui/timeline'
import { sayWhen } from '@/shared/when/say-when'
import { detailCopy } from '../copy'
import type { IssueDetail } from '../types'
import { IssuePhotos } from './issue-photos'

const EntryMore = ({ entry: { title, photos, documents } }: { entry: IssueDetail['timeline'][number] }) => (
  photos.length + documents.length === 0 ? null : (
    <View>
      {photos.length > 0 && <IssuePhotos photos={photos} nameOf={(at) => detailCopy.storyPhoto(title, at)} />}
      {documents.length > 0 && <DocumentList documents={documents} />}
    </View>
  )
)

/** What happened so far, newest first. */
export const IssueStory = ({ timeline, now }: { timeline: IssueDetail['timeline']; now: number }) => (
  <View>
    <SectionTitle>{detailCopy.story}</SectionTitle>
    <Card>
      <Timeline
        label={detailCopy.story}
        steps={timeline.map((entry) => ({
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

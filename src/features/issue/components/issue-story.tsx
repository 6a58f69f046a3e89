import { View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { SectionTitle } from '@/shared/ui/section-title'
import { Timeline } from '@/shared/ui/timeline'
import { sayWhen } from '@/shared/when/say-when'
import { detailCopy } from '../copy'
import type { IssueDetail } from '../types'
import { IssuePhotos } from './issue-photos'

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
          more: entry.photos.length > 0 ? <IssuePhotos photos={entry.photos} nameOf={(at) => detailCopy.storyPhoto(entry.title, at)} /> : undefined,
        }))}
      />
    </Card>
  </View>
)

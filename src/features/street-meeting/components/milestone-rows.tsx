import { View } from '@tarojs/components'
import { milestoneLabels } from '@contract/street-meeting/vocabulary'
import { previewPhotos } from '@/shared/platform/preview-photos'
import { Button } from '@/shared/ui/button'
import { Chip } from '@/shared/ui/chip'
import { PhotoGrid } from '@/shared/ui/photo-grid'
import { dayInWords, toneOfMilestone } from '../meeting-lines'
import { meetingCopy } from '../copy'
import type { Milestone } from '../types'
import './meeting.scss'

interface MilestoneRowProps {
  milestone: Milestone
  /** With it the line says of which issue it is. */
  withIssue?: boolean
  onMeet: (milestone: Milestone) => void
}

/** What a unit has done by a day, and whether it has. */
export const MilestoneRow = ({ milestone, withIssue = false, onMeet }: MilestoneRowProps) => (
  <View className="mq-stone">
    <View className="mq-stone__head">
      <View className="mq-stone__what">{milestone.what}</View>
      <Chip tone={toneOfMilestone[milestone.state]} text={milestoneLabels[milestone.state]} />
    </View>
    <View className="mq-stone__note">{[milestone.unit.name, `${dayInWords(milestone.dueOn)}前`, withIssue ? `「${milestone.issueTitle}」` : null].filter(Boolean).join(' · ')}</View>
    {milestone.words && <View className="mq-stone__words">{milestone.words}</View>}
    {milestone.photos.length > 0 && (
      <PhotoGrid photos={milestone.photos.map(({ id, thumb }, at) => ({ key: id, src: thumb, label: `照片 ${at + 1}` }))} onOpen={(at) => previewPhotos(milestone.photos.map(({ full }) => full), at)} />
    )}
    {milestone.mayMeet && <View className="mq-stone__act"><Button kind="outline" size="row" label={`${milestone.what}，${meetingCopy.met}`} onPress={() => onMeet(milestone)}>{meetingCopy.met}</Button></View>}
  </View>
)

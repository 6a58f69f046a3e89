import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActPhotos } from '@/features/desk/components/act-photos'
import { PagedList } from '@/features/desk/components/paged-list'
import { useDeskList } from '@/features/desk/use-desk-list'
import { meetingApi } from '@/features/street-meeting/api'
import { MeetSheet } from '@/features/street-meeting/components/meet-sheet'
import { MilestoneRow } from '@/features/street-meeting/components/milestone-rows'
import { meetingCopy } from '@/features/street-meeting/copy'
import type { Milestone } from '@/features/street-meeting/types'
import { useDesk } from './store'

/** Milestones of the street or of one's unit that are not met yet; what is late stands on top. */
export const MilestoneList = () => {
  const [meeting, setMeeting] = useState<Milestone | null>(null)
  const changes = useDesk((state) => state.deskChanges)
  const deskChanged = useDesk((state) => state.deskChanged)
  const pages = useDeskList('milestones', changes, (cursor) => meetingApi.milestones('open', cursor))
  const met = () => {
    setMeeting(null)
    deskChanged()
  }
  return (
    <View>
      <PagedList
        pages={pages}
        empty={{ title: meetingCopy.milestonesEmpty, note: meetingCopy.milestonesEmptyNote }}
        line={(milestone) => <View key={milestone.id} className="mq-meeting-row"><MilestoneRow milestone={milestone} withIssue onMeet={setMeeting} /></View>}
      />
      <MeetSheet milestone={meeting} photos={(ids, onChange) => <ActPhotos ids={ids} onChange={onChange} />} onMet={met} onClose={() => setMeeting(null)} />
    </View>
  )
}

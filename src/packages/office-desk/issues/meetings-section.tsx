import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { PagedList } from '@/features/desk/components/paged-list'
import type { Seat } from '@/features/desk/seats'
import { useDeskList } from '@/features/desk/use-desk-list'
import { meetingApi } from '@/features/street-meeting/api'
import { MeetingRow } from '@/features/street-meeting/components/meeting-row'
import { meetingCopy } from '@/features/street-meeting/copy'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Button } from '@/shared/ui/button'
import { Segmented } from '@/shared/ui/segmented'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'
import { MilestoneList } from '../milestone-list'

const callers = ['street_office', 'congress_office']
const views = [{ value: 'meetings', name: meetingCopy.meetings }, { value: 'milestones', name: meetingCopy.milestones }] as const

/** 专题议事会 of a street with their milestones, or those that a community is invited to. */
export const MeetingsSection = ({ seat, foot }: { seat: Seat; foot: ReactNode }) => {
  const [view, setView] = useState<(typeof views)[number]['value']>('meetings')
  const mayCall = callers.includes(seat.role)
  return (
    <View className="mq-meeting__column">
      <Segmented label="看什么" options={views} value={view} onChange={setView} />
      <View className="mq-meeting__stack">
        {view === 'meetings' && mayCall && <Button icon="plus" onPress={() => openPage(routes.callMeeting, { at: seat.placeId })}>{meetingCopy.call}</Button>}
        {view === 'meetings' ? <MeetingList seat={seat} /> : <MilestoneList />}
      </View>
      {foot}
    </View>
  )
}

const MeetingList = ({ seat }: { seat: Seat }) => {
  const changes = useDesk((state) => state.deskChanges)
  const now = useNow()
  const pages = useDeskList(`meetings ${seat.key}`, changes, (cursor) => meetingApi.list(seat.placeId, cursor))
  return (
    <PagedList
      pages={pages}
      empty={{ title: meetingCopy.listEmpty, note: callers.includes(seat.role) ? meetingCopy.listEmptyNote : meetingCopy.listEmptyInvited }}
      line={(row) => <MeetingRow key={row.id} row={row} now={now} onPress={() => openPage(routes.streetMeeting, { id: row.id })} />}
    />
  )
}

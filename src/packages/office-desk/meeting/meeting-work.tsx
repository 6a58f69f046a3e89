import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActPhotos } from '@/features/desk/components/act-photos'
import { ListPane, Panes, PaneWork } from '@/features/desk/components/panes'
import { meetingApi } from '@/features/street-meeting/api'
import { DecisionForm } from '@/features/street-meeting/components/decision-form'
import { MeetSheet } from '@/features/street-meeting/components/meet-sheet'
import { MeetingIssueCard } from '@/features/street-meeting/components/meeting-issue-card'
import { meetingCopy } from '@/features/street-meeting/copy'
import type { DecideBody, Milestone, StreetMeeting } from '@/features/street-meeting/types'
import { useSend } from '@/shared/api-client/use-send'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { toast } from '@/shared/ui/toast'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'
import { MeetingSide } from './meeting-side'

interface MeetingWorkProps {
  meeting: StreetMeeting
  isWide: boolean
  set: (meeting: StreetMeeting) => void
  reload: () => Promise<void>
}

/** The meeting with its people beside its issues; each issue is decided where it stands. */
export const MeetingWork = ({ meeting, isWide, set, reload }: MeetingWorkProps) => {
  const [meetingStone, setMeetingStone] = useState<Milestone | null>(null)
  const deskChanged = useDesk((state) => state.deskChanged)
  const now = useNow()
  const { busy, problem, send } = useSend()
  const take = (after: StreetMeeting) => {
    set(after)
    deskChanged()
  }
  const decide = async (body: DecideBody) => {
    const after = await send(body.issueId, body, (key) => meetingApi.decide(meeting.id, body, key))
    if (!after) return
    take(after)
    toast(meetingCopy.decided)
  }
  const met = () => {
    setMeetingStone(null)
    deskChanged()
    void reload()
  }
  const isOffice = meeting.allowedActions.length > 0 || meeting.units.length > 0
  const issues = meeting.issues.map((issue) => {
    const card = <MeetingIssueCard issue={issue} now={now} onMeet={setMeetingStone} onOpen={isOffice ? () => openPage(routes.officeIssue, { id: issue.issueId }) : undefined} />
    const form = issue.mayDecide && (
      <DecisionForm issue={issue} units={meeting.units} categories={meeting.categories} now={now} isBusy={busy === issue.issueId} error={problem?.message ?? null} onSend={(body) => void decide(body)} />
    )
    return <View key={issue.issueId} className="mq-meeting__stack">{isWide && form ? <PaneWork detail={card} side={form} /> : <View className="mq-meeting__stack">{card}{form}</View>}</View>
  })
  const side = <MeetingSide meeting={meeting} now={now} onChanged={take} />
  const sheet = <MeetSheet milestone={meetingStone} photos={(ids, onChange) => <ActPhotos ids={ids} onChange={onChange} />} onMet={met} onClose={() => setMeetingStone(null)} />
  if (!isWide) return <View className="mq-meeting__stack">{side}{issues}{sheet}</View>
  return (
    <Panes list={<ListPane label={meetingCopy.title} foot={null}><View className="mq-meeting__pane-head">{side}</View></ListPane>}>
      <View className="mq-meeting__stack">{issues}</View>
      {sheet}
    </Panes>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { MeetingPapers } from '@/features/ledger/components/meeting-papers'
import { ParticipantsCard } from '@/features/participant/components/participants-card'
import { ParticipantsSheet } from '@/features/participant/components/participants-sheet'
import { meetingApi } from '@/features/street-meeting/api'
import { MeetingHead } from '@/features/street-meeting/components/meeting-head'
import { CancelSheet, CloseMeetingSheet, MoveSheet } from '@/features/street-meeting/components/word-sheets'
import { meetingCopy } from '@/features/street-meeting/copy'
import type { StreetMeeting } from '@/features/street-meeting/types'
import { useSend } from '@/shared/api-client/use-send'
import { Button } from '@/shared/ui/button'
import { toast } from '@/shared/ui/toast'

type Doing = 'move' | 'cancel' | 'record' | 'close'

/** The meeting itself: when and where, who came, and what its offices may do with it. */
export const MeetingSide = ({ meeting, now, onChanged }: { meeting: StreetMeeting; now: number; onChanged: (after: StreetMeeting) => void }) => {
  const [doing, setDoing] = useState<Doing | null>(null)
  const { busy, problem, send, forget } = useSend()
  const may = (action: StreetMeeting['allowedActions'][number]) => meeting.allowedActions.includes(action)
  const start = (next: Doing | null) => {
    forget()
    setDoing(next)
  }
  const run = async (name: Doing, content: unknown, words: string, act: (key: string) => Promise<StreetMeeting>) => {
    const after = await send(name, content, act)
    if (!after) return
    onChanged(after)
    setDoing(null)
    toast(words)
  }
  const port = (name: Doing) => ({ isOpen: doing === name, isBusy: busy === name, error: problem?.message ?? null, onClose: () => start(null) })
  const isDone = meeting.issues.every(({ mayDecide }) => !mayDecide)
  const acts = (may('move') || may('cancel')) && (
    <>
      {may('move') && <Button kind="quiet" size="row" onPress={() => start('move')}>{meetingCopy.move}</Button>}
      {may('cancel') && <Button kind="quiet" size="row" onPress={() => start('cancel')}>{meetingCopy.cancel}</Button>}
    </>
  )
  return (
    <View className="mq-meeting__stack">
      <MeetingHead meeting={meeting} now={now} acts={acts || undefined} />
      {meeting.state !== 'cancelled' && <ParticipantsCard participants={meeting.participants} place={null} onEdit={may('recordParticipants') ? () => start('record') : undefined} />}
      {may('close') && <Button kind={isDone ? 'primary' : 'outline'} onPress={() => start('close')}>{meetingCopy.close}</Button>}
      <MeetingPapers kind="streetMeeting" meetingId={meeting.id} papers={meeting.papers} />
      <MoveSheet key={meeting.startsAt} {...port('move')} meeting={meeting} now={now} onSend={(body) => void run('move', body, meetingCopy.moved, (key) => meetingApi.move(meeting.id, body, key))} />
      <CancelSheet {...port('cancel')} onSend={(words) => void run('cancel', words, meetingCopy.cancelled, (key) => meetingApi.cancel(meeting.id, words, key))} />
      <CloseMeetingSheet {...port('close')} onSend={(body) => void run('close', body, meetingCopy.closed, (key) => meetingApi.close(meeting.id, body, key))} />
      <ParticipantsSheet
        key={`people ${meeting.state}`} {...port('record')} isJoint={false} participants={meeting.participants} deputies={meeting.deputyChoices}
        onSend={(list) => void run('record', list, meetingCopy.recorded, (key) => meetingApi.record(meeting.id, list, key))}
      />
    </View>
  )
}

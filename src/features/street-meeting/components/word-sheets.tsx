import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { textLimits } from '@contract/issue/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { TextArea } from '@/shared/ui/text-area'
import { dayInChina } from '@/shared/when/in-china'
import { emptyCall, startsAt } from '../call-draft'
import { meetingCopy } from '../copy'
import type { StreetMeeting } from '../types'
import { WhenFields } from './call-form'
import './meeting.scss'

interface SheetProps {
  isOpen: boolean
  isBusy: boolean
  error: string | null
  onClose: () => void
}

const Frame = ({ isOpen, onClose, title, foot, error, children }: Pick<SheetProps, 'isOpen' | 'onClose' | 'error'> & { title: string; foot: ReactNode; children: ReactNode }) => (
  <Sheet open={isOpen} title={title} onClose={onClose} foot={foot}>
    <View className="mq-meeting__fields">
      {children}
      {error && <View className="mq-meeting__error" {...aria({ role: 'alert' })}>{error}</View>}
    </View>
  </Sheet>
)

/** It is not held, and why. */
export const CancelSheet = ({ isBusy, onSend, ...frame }: SheetProps & { onSend: (words: string) => void }) => {
  const [words, setWords] = useState('')
  const [isOwed, setOwed] = useState(false)
  const submit = () => {
    const isShort = Array.from(words.trim()).length < 2
    setOwed(isShort)
    if (!isShort) onSend(words.trim())
  }
  return (
    <Frame {...frame} title={meetingCopy.cancelTitle} foot={<Button kind="danger" loading={isBusy} onPress={submit}>{meetingCopy.cancelTitle}</Button>}>
      <View className="mq-meeting__note">{meetingCopy.cancelNote}</View>
      <TextArea label={meetingCopy.why} value={words} limit={textLimits.words} rows={2} error={isOwed ? '请写一句为什么' : null} onChange={setWords} />
    </Frame>
  )
}

/** Another time or place. */
export const MoveSheet = ({ meeting, now, isBusy, onSend, ...frame }: SheetProps & { meeting: StreetMeeting; now: number; onSend: (body: { startsAt: string; venue: string }) => void }) => {
  const [draft, setDraft] = useState({ day: meeting.startsAt.slice(0, 10), time: meeting.startsAt.slice(11, 16), venue: meeting.venue })
  const [problems, setProblems] = useState<Parameters<typeof WhenFields>[0]['problems']>(null)
  const submit = () => {
    const isPast = draft.day < dayInChina(now)
    setProblems(isPast ? { day: '请选今天以后的日子' } : null)
    if (!isPast) onSend({ startsAt: startsAt({ ...emptyCall, ...draft }), venue: draft.venue.trim() })
  }
  return (
    <Frame {...frame} title={meetingCopy.move} foot={<Button loading={isBusy} onPress={submit}>{meetingCopy.move}</Button>}>
      <WhenFields draft={draft} problems={problems} now={now} onChange={(part) => setDraft((known) => ({ ...known, ...part }))} />
    </Frame>
  )
}

/** Ends the meeting with its minutes; afterwards nothing changes. */
export const CloseMeetingSheet = ({ isBusy, onSend, ...frame }: SheetProps & { onSend: (body: { discussion: string; feedback: string }) => void }) => {
  const [discussion, setDiscussion] = useState('')
  const [feedback, setFeedback] = useState('')
  return (
    <Frame {...frame} title={meetingCopy.close} foot={<Button loading={isBusy} onPress={() => onSend({ discussion: discussion.trim(), feedback: feedback.trim() })}>{meetingCopy.close}</Button>}>
      <View className="mq-meeting__note">{meetingCopy.closeNote}</View>
      <TextArea label={meetingCopy.discussion} optional value={discussion} limit={2000} rows={4} onChange={setDiscussion} />
      <TextArea label={meetingCopy.feedback} optional value={feedback} limit={textLimits.words} rows={2} onChange={setFeedback} />
    </Frame>
  )
}

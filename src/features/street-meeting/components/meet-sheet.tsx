import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { textLimits } from '@contract/issue/vocabulary'
import { useSend } from '@/shared/api-client/use-send'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { TextArea } from '@/shared/ui/text-area'
import { toast } from '@/shared/ui/toast'
import { meetMilestone } from '../api'
import { meetingCopy } from '../copy'
import type { Milestone } from '../types'
import './meeting.scss'

interface MeetSheetProps {
  /** Null while closed. */
  milestone: Milestone | null
  /** How photos are chosen here. */
  photos: (ids: readonly string[], onChange: (ids: readonly string[]) => void) => ReactNode
  onMet: (milestone: Milestone) => void
  onClose: () => void
}

/** Says of a milestone that it is met, with words and photos. */
export const MeetSheet = ({ milestone, photos, onMet, onClose }: MeetSheetProps) => {
  const [words, setWords] = useState('')
  const [fileIds, setFileIds] = useState<readonly string[]>([])
  const [isOwed, setOwed] = useState(false)
  const { busy, problem, send } = useSend()
  const submit = async () => {
    const isShort = Array.from(words.trim()).length < 2
    setOwed(isShort)
    if (isShort || !milestone) return
    const met = await send('meet', [milestone.id, words, fileIds], (key) => meetMilestone(milestone.id, { words: words.trim(), fileIds }, key))
    if (!met) return
    setWords('')
    setFileIds([])
    toast(meetingCopy.metDone)
    onMet(met)
  }
  return (
    <Sheet open={milestone !== null} title={meetingCopy.metTitle} onClose={onClose} foot={<Button loading={busy === 'meet'} onPress={() => void submit()}>{meetingCopy.met}</Button>}>
      <View className="mq-meeting__fields">
        <View className="mq-meeting__note">{[milestone?.what, meetingCopy.metNote].filter(Boolean).join('。')}</View>
        <TextArea label={meetingCopy.metWords} value={words} limit={textLimits.words} rows={3} error={isOwed ? '请写一句办到什么程度' : null} onChange={(text) => { setOwed(false); setWords(text) }} />
        {photos(fileIds, setFileIds)}
        {problem && <View className="mq-meeting__error" {...aria({ role: 'alert' })}>{problem.message}</View>}
      </View>
    </Sheet>
  )
}

import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { draftOf, participantsProblem } from '../participants-draft'
import type { DeputyChoice, Participant, ParticipantDraft } from '../types'
import { ParticipantsForm } from './participants-form'
import './participants.scss'

interface ParticipantsSheetProps {
  isOpen: boolean
  participants: readonly Participant[]
  deputies: readonly DeputyChoice[]
  /** The community and somebody else. */
  isJoint: boolean
  isBusy: boolean
  error: string | null
  /** Fields of the meeting itself, above. */
  children?: ReactNode
  onSend: (list: readonly ParticipantDraft[]) => void
  onClose: () => void
}

/** Records who took part; what was written stays while the sheet is closed. */
export const ParticipantsSheet = ({ isOpen, participants, deputies, isJoint, isBusy, error, children, onSend, onClose }: ParticipantsSheetProps) => {
  const [list, setList] = useState<readonly ParticipantDraft[]>(() => draftOf(participants))
  const [problem, setProblem] = useState<string | null>(null)
  const send = () => {
    const owed = participantsProblem(list, isJoint)
    setProblem(owed)
    if (!owed) onSend(list)
  }
  const change = (next: readonly ParticipantDraft[]) => {
    setProblem(null)
    setList(next)
  }
  const said = problem ?? error
  return (
    <Sheet open={isOpen} title="谁参加了" onClose={onClose} foot={<Button loading={isBusy} onPress={send}>记下来</Button>}>
      <View className="mq-people__form">
        {children}
        <ParticipantsForm list={list} deputies={deputies} onChange={change} />
        {said && <View className="mq-people__error" {...aria({ role: 'alert' })}>{said}</View>}
      </View>
    </Sheet>
  )
}

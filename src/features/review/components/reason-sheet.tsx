import { View } from '@tarojs/components'
import { useState } from 'react'
import { holdReasonLabels, holdReasons, type HoldReason } from '@contract/review/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { Sheet } from '@/shared/ui/sheet'
import { reviewCopy } from '../copy'
import './review.scss'

interface ReasonSheetProps {
  /** Null while closed. */
  act: 'hold' | 'withdraw' | null
  isBusy: boolean
  error: string | null
  onSend: (reason: HoldReason) => void
  onClose: () => void
}

const choices = holdReasons.map((value) => ({ value, name: holdReasonLabels[value] }))

/** Not public, or no longer: with one of the standard reasons. */
export const ReasonSheet = ({ act, isBusy, error, onSend, onClose }: ReasonSheetProps) => {
  const [reason, setReason] = useState<HoldReason | null>(null)
  const [isOwed, setOwed] = useState(false)
  const send = () => {
    setOwed(reason === null)
    if (reason) onSend(reason)
  }
  const isHold = act === 'hold'
  const foot = <Button kind={isHold ? 'primary' : 'danger'} loading={isBusy} onPress={send}>{isHold ? reviewCopy.hold : reviewCopy.withdraw}</Button>
  return (
    <Sheet open={act !== null} title={isHold ? reviewCopy.holdTitle : reviewCopy.withdrawTitle} onClose={onClose} foot={foot}>
      <View className="mq-review__sheet">
        <View className="mq-review__note">{isHold ? reviewCopy.holdNote : reviewCopy.withdrawNote}</View>
        <ChoiceGroup label={reviewCopy.reason} choices={choices} value={reason} onChange={setReason} error={isOwed && reason === null ? reviewCopy.reasonOwed : null} />
        {error && <View className="mq-review__error" {...aria({ role: 'alert' })}>{error}</View>}
      </View>
    </Sheet>
  )
}

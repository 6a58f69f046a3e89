import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { TextArea } from '@/shared/ui/text-area'
import { assessmentCopy } from '../copy'
import './assessment.scss'

interface CloseSheetProps {
  isOpen: boolean
  isBusy: boolean
  error: string | null
  onSend: (remarks: readonly string[]) => void
  onClose: () => void
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => Array.from(line).length > 1)

/** Ends the assessment with its minutes; afterwards nothing changes. */
export const CloseSheet = ({ isOpen, isBusy, error, onSend, onClose }: CloseSheetProps) => {
  const [text, setText] = useState('')
  return (
    <Sheet open={isOpen} title={assessmentCopy.close} onClose={onClose} foot={<Button loading={isBusy} onPress={() => onSend(linesOf(text))}>{assessmentCopy.close}</Button>}>
      <View className="mq-agenda__fields">
        <View className="mq-agenda__note">{assessmentCopy.closeNote}</View>
        <TextArea label={assessmentCopy.remarks} optional value={text} limit={1000} rows={4} onChange={setText} />
        {error && <View className="mq-agenda__error" {...aria({ role: 'alert' })}>{error}</View>}
      </View>
    </Sheet>
  )
}

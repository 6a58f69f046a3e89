import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { textLimits } from '@contract/issue/vocabulary'
import { Button } from '@/shared/ui/button'
import { DateInput } from '@/shared/ui/date-input'
import { TextArea } from '@/shared/ui/text-area'
import { useNow } from '@/shared/when/use-now'
import { sayDue } from '@/shared/when/say-when'
import { dayInChina } from '@/shared/when/in-china'
import { handlingCopy } from '../copy'
import './triage.scss'

interface DueFieldProps {
  /** The instant that is proposed. */
  proposed: string | null
  dueOn: string
  reason: string
  onChange: (part: { dueOn?: string; dueReason?: string }) => void
  error?: string
}

const dayMs = 86_400_000

/** 解决时限 as proposed; another day is a tap away and owes a reason. */
export const DueField = ({ proposed, dueOn, reason, onChange, error }: DueFieldProps) => {
  const [isMoving, setMoving] = useState(dueOn !== '')
  const now = useNow()
  return (
    <View className="mq-triage__field">
      <View className="mq-triage__due">
        <View>
          <View className="mq-triage__label">{handlingCopy.due}</View>
          <Text className="mq-triage__picked">{proposed ? sayDue(proposed, now) : '—'}</Text>
        </View>
        {!isMoving && <Button kind="plain" size="row" onPress={() => setMoving(true)}>{handlingCopy.dueChange}</Button>}
      </View>
      {isMoving && (
        <View className="mq-triage__moved">
          <DateInput label="改到哪天" value={dueOn} min={dayInChina(now)} max={dayInChina(now + 365 * dayMs)} onChange={(day) => onChange({ dueOn: day })} />
          <TextArea label={handlingCopy.dueReason} value={reason} limit={textLimits.words} rows={2} error={error} onChange={(dueReason) => onChange({ dueReason })} />
        </View>
      )}
    </View>
  )
}

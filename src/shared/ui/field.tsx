import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Icon } from './icon'
import './field.scss'

export interface FieldProps {
  label: string
  /** Says "（可不填）" after the label. */
  optional?: boolean
  hint?: string
  /** What is wrong and what to do, in the person's words; stands at the field and is read with it. */
  error?: string | null
  /** At the right of the hint, e.g. the count. */
  aside?: string
}

interface FrameProps extends FieldProps {
  id: string
  children: ReactNode
}

/** Label, control, hint and error of one form field. The control carries id `id` and is described by `${id}-more`. */
export const Field = ({ id, label, optional, hint, error, aside, children }: FrameProps) => (
  <View className={`mq-field ${error ? 'mq-field--wrong' : ''}`}>
    <View className="mq-field__label" id={`${id}-label`}>
      {label}
      {optional && <Text className="mq-field__optional">（可不填）</Text>}
    </View>
    {children}
    <View className="mq-field__more" id={`${id}-more`}>
      {error
        ? <View className="mq-field__error" {...aria({ role: 'alert' })}><Icon name="alert" size="small" /><Text>{error}</Text></View>
        : hint && <Text className="mq-field__hint">{hint}</Text>}
      {aside && <Text className="mq-field__aside">{aside}</Text>}
    </View>
  </View>
)

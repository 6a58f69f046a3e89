import { View } from '@tarojs/components'
import { aria } from './aria'
import { useArrowKeys } from './arrow-keys'
import { Pressable } from './pressable'
import './segmented.scss'

export interface SegmentedProps<T extends string> {
  /** What is filtered, spoken. */
  label: string
  options: readonly { value: T; name: string; count?: number }[]
  value: T
  onChange: (value: T) => void
}

/** Filters of a list in one row that scrolls sideways when the words are long. */
export const Segmented = <T extends string>({ label, options, value, onChange }: SegmentedProps<T>) => {
  const keys = useArrowKeys()
  return (
    <View className="mq-segmented" {...keys} {...aria({ role: 'group', label })}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          pressed={option.value === value}
          className={`mq-segmented__one ${option.value === value ? 'mq-segmented__one--on' : ''}`}
          onPress={() => onChange(option.value)}
        >
          <View className="mq-segmented__pill">{option.count === undefined ? option.name : `${option.name} ${option.count}`}</View>
        </Pressable>
      ))}
    </View>
  )
}

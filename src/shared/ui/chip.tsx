import { Text, View } from '@tarojs/components'
import { ariaHidden } from './aria'
import './chip.scss'

export type ChipTone = 'red' | 'amber' | 'blue' | 'green' | 'grey' | 'teal'

export interface ChipProps {
  tone: ChipTone
  /** The state in words: colour alone says nothing. */
  text: string
  /** Without the dot: a plain label such as a kind. */
  plain?: boolean
}

export const Chip = ({ tone, text, plain = false }: ChipProps) => (
  <View className={`mq-chip mq-chip--${tone}`}>
    {!plain && <View className="mq-chip__dot" {...ariaHidden} />}
    <Text>{text}</Text>
  </View>
)

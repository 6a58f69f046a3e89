import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './section-title.scss'

export interface SectionTitleProps {
  children: string
  /** A way on at the right, e.g. 「全部」; `moreLabel` is its spoken name (「全部，大家的事」). */
  more?: { text: string; onPress: () => void; label?: string }
}

export const SectionTitle = ({ children, more }: SectionTitleProps) => (
  <View className="mq-section">
    <View className="mq-section__title" {...aria({ role: 'heading', level: 2 })}>{children}</View>
    {more && (
      <Pressable className="mq-section__more" onPress={more.onPress} label={more.label ?? `${more.text}，${children}`}>
        <Text>{more.text}</Text>
        <Icon name="chevron-right" className="mq-section__chevron" />
      </Pressable>
    )}
  </View>
)

import { View } from '@tarojs/components'
import { Avatar } from '@/shared/ui/avatar'
import { Card } from '@/shared/ui/card'
import { Icon } from '@/shared/ui/icon'
import type { DeputyCardContent } from '../types'
import { DeputyAreas } from './deputy-areas'
import './deputy-head.scss'

/** A deputy in a list. */
export const DeputyRow = ({ deputy, onPress }: { deputy: DeputyCardContent; onPress: () => void }) => (
  <Card onPress={onPress}>
    <View className="mq-deputy">
      <Avatar name={deputy.name} size="small" />
      <View className="mq-deputy__words">
        <View className="mq-deputy__row-name">{deputy.name}</View>
        <View className="mq-deputy__title">{[deputy.title, deputy.field].filter(Boolean).join(' · ')}</View>
        {deputy.areas.length > 0 && <View className="mq-deputy__title"><DeputyAreas areas={deputy.areas} /></View>}
      </View>
      <Icon name="chevron-right" size="small" />
    </View>
  </Card>
)

import { Text, View } from '@tarojs/components'
import { Avatar } from '@/shared/ui/avatar'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { Icon } from '@/shared/ui/icon'
import { sayAppointment } from '@/shared/when/say-when'
import type { DeputyCardContent } from '../types'
import { DeputyAreas } from './deputy-areas'
import './deputy-head.scss'

/** A deputy at first mention: full title, field, the estates kept in touch with, the next visit. */
export const DeputyHead = ({ deputy, now }: { deputy: DeputyCardContent; now: number }) => (
  <Card>
    <View className="mq-deputy">
      <Avatar name={deputy.name} />
      <View className="mq-deputy__words">
        <Heading level={2} className="mq-deputy__name">{deputy.name}</Heading>
        <View className="mq-deputy__title">{[deputy.title, deputy.field].filter(Boolean).join(' · ')}</View>
      </View>
    </View>
    <View className="mq-deputy__facts">
      {deputy.areas.length > 0 && <View className="mq-deputy__fact"><Icon name="pin" size="small" /><DeputyAreas areas={deputy.areas} /></View>}
      {deputy.constituency && <View className="mq-deputy__fact"><Icon name="building" size="small" /><Text>{deputy.constituency}</Text></View>}
      <View className="mq-deputy__fact">
        <Icon name="calendar" size="small" />
        <Text>{deputy.nextVisitAt ? '下次走访：' : '下次走访的时间还没定'}{deputy.nextVisitAt && <Text className="mq-deputy__whole">{sayAppointment(deputy.nextVisitAt, now)}</Text>}</Text>
      </View>
    </View>
  </Card>
)

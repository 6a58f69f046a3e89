import { Text } from '@tarojs/components'
import './deputy-head.scss'

/** 「联系榕树苑 5–8 栋、供销大院 5–8 栋」: a line ends between estates, never within 「5–8 栋」. */
export const DeputyAreas = ({ areas }: { areas: readonly string[] }) => (
  <Text>
    联系
    {areas.map((area, at) => (
      <Text key={area} className="mq-deputy__whole">{area}{at < areas.length - 1 ? '、' : ''}</Text>
    ))}
  </Text>
)

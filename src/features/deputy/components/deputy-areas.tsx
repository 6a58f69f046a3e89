import { Text } from '@tarojs/components'
import './deputy-head.scss'

/** 「榕树苑」 and 「5–8 栋」; a place without buildings is its name alone. */
const parted = (area: string): [name: string, buildings: string] => {
  const at = area.indexOf(' ')
  return at < 0 ? [area, ''] : [area.slice(0, at + 1), area.slice(at + 1)]
}

/** 「联系榕树苑 5–8 栋、供销大院 5–8 栋」: no line ends within 「5–8 栋」. */
export const DeputyAreas = ({ areas }: { areas: readonly string[] }) => (
  <Text>
    联系
    {areas.map((area, at) => {
      const [name, buildings] = parted(area)
      return <Text key={area}>{name}<Text className="mq-deputy__whole">{buildings}{at < areas.length - 1 ? '、' : ''}</Text></Text>
    })}
  </Text>
)

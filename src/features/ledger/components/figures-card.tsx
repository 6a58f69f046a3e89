import { Text, View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import type { FigureLine } from '../describe-figures'
import './figures-card.scss'

/** A month in sentences, each with what it is counted of. */
export const FiguresCard = ({ title, lines }: { title: string; lines: readonly FigureLine[] }) => (
  <Card className="mq-figures">
    <Heading level={3} className="mq-figures__title">{title}</Heading>
    {lines.map(({ label, words }) => (
      <View key={label} className="mq-figures__line">
        <Text className="mq-figures__label">{label}</Text>
        <Text className="mq-figures__words">{words}</Text>
      </View>
    ))}
  </Card>
)

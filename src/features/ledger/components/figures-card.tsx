import { Text, View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { describeFigures } from '../describe-figures'
import './figures-card.scss'

/** A month in sentences, each with what it is counted of. */
export const FiguresCard = ({ title, figures }: { title: string; figures: Parameters<typeof describeFigures>[0] }) => (
  <Card className="mq-figures">
    <Heading level={3} className="mq-figures__title">{title}</Heading>
    {describeFigures(figures).map(({ label, words }) => (
      <View key={label} className="mq-figures__line">
        <Text className="mq-figures__label">{label}</Text>
        <Text className="mq-figures__words">{words}</Text>
      </View>
    ))}
  </Card>
)

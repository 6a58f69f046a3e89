import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { intakeCopy } from '../copy'
import type { Entered } from '../use-entry'
import './intake.scss'

/** Entered: its number and the code that goes to the resident, on paper. */
export const EnteredCard = ({ entered, papers, onAgain }: { entered: Entered; papers: ReactNode; onAgain: () => void }) => (
  <View className="mq-intake">
    <Card>
      <Heading level={2} className="mq-intake__title">{intakeCopy.sent}</Heading>
      <View>{entered.title}</View>
      <View className="mq-intake__note">{entered.number}</View>
      <View className="mq-intake__code">{`${intakeCopy.code} ${entered.followUpCode}`}</View>
      <View className="mq-intake__note">{intakeCopy.codeNote}</View>
    </Card>
    {papers}
    <Button kind="outline" onPress={onAgain}>{intakeCopy.again}</Button>
  </View>
)

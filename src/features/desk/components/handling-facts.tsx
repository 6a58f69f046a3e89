import { View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { handlingLines } from '../handling-lines'
import type { DeskIssue } from '../types'
import './issue-body.scss'

/** Where the handling stands: category and colour, who is responsible, who supports, by when, what was asked for. */
export const HandlingFacts = ({ issue, now }: { issue: DeskIssue; now: number }) => {
  const lines = handlingLines(issue, now)
  if (lines.length === 0) return null
  return (
    <Card>
      <Heading level={2} className="mq-desk-issue__sub">办理安排</Heading>
      {lines.map(({ label, text }) => (
        <View key={label} className="mq-desk-issue__line">
          <View className="mq-desk-issue__what">{label}</View>
          <View>{text}</View>
        </View>
      ))}
    </Card>
  )
}

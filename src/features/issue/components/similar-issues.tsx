import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/shared/api-client/api-error'
import { sayDay } from '@/shared/when/say-when'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { issueApi } from '../api'
import { issueCopy, raiseCopy } from '../copy'
import type { SimilarIssue } from '../types'
import './similar-issues.scss'

interface SimilarIssuesProps {
  issues: readonly SimilarIssue[]
  now: number
  onOpen: (id: string) => void
}

/** What neighbours said already: join it instead of writing again. */
export const SimilarIssues = ({ issues, now, onOpen }: SimilarIssuesProps) => (
  <View {...aria({ live: 'polite' })}>
    {issues.length > 0 && (
      <Card tone="teal" className="mq-similar">
        <Heading level={2} className="mq-similar__title">{raiseCopy.similar}</Heading>
        {issues.map((issue) => <SimilarRow key={issue.id} issue={issue} now={now} onOpen={onOpen} />)}
      </Card>
    )}
  </View>
)

const SimilarRow = ({ issue, now, onOpen }: { issue: SimilarIssue; now: number; onOpen: (id: string) => void }) => {
  const [joined, setJoined] = useState<number | null>(null)
  const [isJoining, setJoining] = useState(false)
  const [problem, setProblem] = useState('')
  const count = joined ?? issue.metToo
  const join = async () => {
    setJoining(true)
    setProblem('')
    try {
      setJoined((await issueApi.meetToo(issue.id)).metToo)
    } catch (error) {
      setProblem(messageOf(error))
    } finally {
      setJoining(false)
    }
  }
  const isIn = issue.mine || joined !== null
  const line = [sayDay(issue.raisedAt, now), issue.chip.text, ...(count > 0 ? [issueCopy.metToo(count)] : [])].join(' · ')
  return (
    <View className="mq-similar__one">
      <View className="mq-similar__name">{issue.title}</View>
      <View className="mq-similar__foot">
        <View className="mq-similar__line">
          <Text>{line}</Text>
          {isIn && <View className="mq-similar__in">{issue.mine ? raiseCopy.mine : raiseCopy.metToo}</View>}
          {problem && <View className="mq-similar__problem" {...aria({ role: 'alert' })}>{problem}</View>}
        </View>
        {isIn
          ? <Button kind="plain" size="row" label={`${raiseCopy.openIssue}：${issue.title}`} onPress={() => onOpen(issue.id)}>{raiseCopy.openIssue}</Button>
          : <Button kind="plain" size="row" className="mq-similar__join" loading={isJoining} label={`${raiseCopy.meetToo}：${issue.title}`} onPress={() => void join()}>{raiseCopy.meetToo}</Button>}
      </View>
    </View>
  )
}

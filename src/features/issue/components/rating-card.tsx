import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { scoreLabels, scores, textLimits } from '@contract/issue/vocabulary'
import { sayDue } from '@/shared/when/say-when'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { Heading } from '@/shared/ui/heading'
import { TextArea } from '@/shared/ui/text-area'
import { ratingCopy } from '../copy'
import { emptyRating, owesReason, ratingBody, ratingProblems, type RatingForm, type RatingProblems } from '../rating-form'
import type { IssueDetail } from '../types'
import './rating-card.scss'

const choices = scores.map((value) => ({ value, name: scoreLabels[value] }))

interface RatingCardProps {
  issue: Pick<IssueDetail, 'toRate' | 'rateUntil'>
  now: number
  isSending: boolean
  /** Resolves with what the server refused, or null. */
  onRate: (body: ReturnType<typeof ratingBody>) => Promise<string | null>
}

/** Who kept in touch and who handled it, each by itself and each in its own time; 不满意 owes a reason. */
export const RatingCard = ({ issue, now, isSending, onRate }: RatingCardProps) => {
  const [form, setForm] = useState<RatingForm>(emptyRating)
  const [problems, setProblems] = useState<RatingProblems>({})
  const subjects = issue.toRate.map(({ subject }) => subject)
  const change = (part: Partial<RatingForm>) => {
    setForm((known) => ({ ...known, ...part }))
    setProblems({})
  }
  const send = async () => {
    const found = ratingProblems(form, subjects)
    setProblems(found)
    if (found.scores || found.reason) return
    const refused = await onRate(ratingBody(form, subjects))
    if (refused) setProblems({ scores: refused })
    else setForm(emptyRating)
  }
  return (
    <Card>
      <Heading level={2} className="mq-rating__title">{ratingCopy.title}</Heading>
      <View className="mq-rating__until">{issue.rateUntil ? ratingCopy.until(sayDue(issue.rateUntil, now)) : ratingCopy.apart}</View>
      {issue.toRate.map(({ subject, name, note }) => (
        <View key={subject} className="mq-rating__one">
          <View {...aria({ hidden: true })}>
            <Text className="mq-rating__name">{name}</Text>
            <Text className="mq-rating__note"> {note}</Text>
          </View>
          <ChoiceGroup
            quiet
            label={`${name}，${note}`}
            choices={choices}
            value={form.scores[subject] ?? null}
            onChange={(score) => change({ scores: { ...form.scores, [subject]: score } })}
          />
        </View>
      ))}
      {Object.keys(form.scores).length > 0 && (
        <TextArea
          label={owesReason(form) ? ratingCopy.reason : ratingCopy.reasonFree}
          optional={!owesReason(form)}
          hint={owesReason(form) ? ratingCopy.reasonHint : undefined}
          limit={textLimits.words}
          rows={2}
          value={form.reason}
          error={problems.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {problems.scores && <View className="mq-rating__problem" {...aria({ role: 'alert' })}>{problems.scores}</View>}
      <Button loading={isSending} onPress={() => void send()}>{ratingCopy.send}</Button>
    </Card>
  )
}

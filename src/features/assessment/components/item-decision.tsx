import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { textLimits, type IssueAction } from '@contract/issue/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { Heading } from '@/shared/ui/heading'
import { TextArea } from '@/shared/ui/text-area'
import { useForm } from '@/shared/use-form'
import { decidedWords } from '../agenda-lines'
import { assessmentCopy, choiceNames, choiceNotes, wordsLabel } from '../copy'
import { bodyOf, choicesOf, draftOf, problemsOf, type ItemDraft, type ItemProblems } from '../item-draft'
import type { AgendaItem, DecisionBody } from '../types'
import './assessment.scss'

interface ItemDecisionProps {
  item: AgendaItem
  /** What the issue lets this person do now. */
  allowed: readonly IssueAction[]
  /** The desk's triage, sent as a decision of the meeting; null where the issue allows none. */
  triage: ReactNode
  isBusy: boolean
  error: string | null
  onSend: (body: DecisionBody) => void
}

/** What was decided of an item; null while nothing is. */
export const DecidedNote = ({ item }: { item: AgendaItem }) => {
  const decided = decidedWords(item)
  if (!decided && item.mayDecide) return null
  return (
    <Card tone="teal">
      <View className="mq-agenda__title">{decided ? `${assessmentCopy.decided}：${decided}` : assessmentCopy.over}</View>
      {item.words && <View>{item.words}</View>}
    </Card>
  )
}

/** The decision on one item. Give it the item's id and version as key, so that words written for one never go to another. */
export const ItemDecision = ({ item, allowed, triage, isBusy, error, onSend }: ItemDecisionProps) => {
  const choices = choicesOf(item, { mayTriage: Boolean(triage), allowed })
  const { form: draft, change, problems, setProblems } = useForm<ItemDraft, ItemProblems>(() => draftOf(item, choices))
  const send = () => {
    const owed = problemsOf(draft)
    setProblems(owed)
    if (!owed) onSend(bodyOf(item, draft))
  }
  const isTriage = draft.choice === 'triage'
  return (
    <View>
      <Card className="mq-agenda__decision">
        <Heading level={2} className="mq-agenda__title">{assessmentCopy.how}</Heading>
        <ChoiceGroup
          quiet kind="cards" label={assessmentCopy.how} value={draft.choice} error={problems?.choice} onChange={(choice) => change({ choice })}
          choices={choices.map((value) => ({ value, name: choiceNames[value], note: choiceNotes[value] }))}
        />
        {draft.choice && draft.choice !== 'triage' && (
          <TextArea label={wordsLabel[draft.choice]} value={draft.words} limit={textLimits.words} rows={2} error={problems?.words} onChange={(words) => change({ words })} />
        )}
        {!isTriage && error && <View className="mq-agenda__error" {...aria({ role: 'alert' })}>{error}</View>}
        {!isTriage && <Button loading={isBusy} onPress={send}>{assessmentCopy.send}</Button>}
      </Card>
      {isTriage && <View className="mq-agenda__triage">{triage}</View>}
    </View>
  )
}

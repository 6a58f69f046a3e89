import { View } from '@tarojs/components'
import { textLimits } from '@contract/issue/vocabulary'
import { mostSupporting } from '@contract/handling/vocabulary'
import { meetingChoices } from '@contract/street-meeting/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { DateInput } from '@/shared/ui/date-input'
import { Heading } from '@/shared/ui/heading'
import { PickField } from '@/shared/ui/pick-field'
import { TextArea } from '@/shared/ui/text-area'
import { useForm, type Change } from '@/shared/use-form'
import { dayInChina } from '@/shared/when/in-china'
import { choiceNames, endingNames, meetingCopy } from '../copy'
import { bodyOf, draftOf, problemsOf, type DecisionDraft, type DecisionProblems } from '../decision-draft'
import type { DecideBody, MeetingIssue, StreetMeeting } from '../types'
import { MilestoneFields } from './milestone-fields'
import './meeting.scss'

interface DecisionFormProps {
  issue: MeetingIssue
  units: StreetMeeting['units']
  categories: StreetMeeting['categories']
  now: number
  isBusy: boolean
  error: string | null
  onSend: (body: DecideBody) => void
}

const choices = meetingChoices.map((value) => ({ value, name: choiceNames[value] }))

/** What the meeting decided about one issue. Give it the issue's id as key. */
export const DecisionForm = ({ issue, units, categories, now, isBusy, error, onSend }: DecisionFormProps) => {
  const { form: draft, change, problems, setProblems } = useForm<DecisionDraft, DecisionProblems>(() => draftOf(issue))
  const today = dayInChina(now)
  const send = () => {
    const owed = problemsOf(draft, today)
    setProblems(owed)
    if (!owed) onSend(bodyOf(issue, draft))
  }
  return (
    <Card>
      <View className="mq-meeting__fields">
        <Heading level={2} className="mq-meeting__title">{meetingCopy.how}</Heading>
        <ChoiceGroup quiet label={meetingCopy.how} choices={choices} value={draft.choice} onChange={(choice) => change({ choice })} />
        <TextArea label={meetingCopy.words} value={draft.words} limit={textLimits.words} rows={3} error={problems?.words} onChange={(words) => change({ words })} />
        {draft.choice === 'assign' && <AssignFields draft={draft} problems={problems} units={units} categories={categories} today={today} onChange={change} />}
        {draft.choice === 'plan' && <DateInput label={meetingCopy.planOn} value={draft.planOn} min={today} error={problems?.planOn} onChange={(planOn) => change({ planOn })} />}
        {draft.choice === 'settle' && <ChoiceGroup label="办结类型" choices={endingNames} value={draft.ending} onChange={(ending) => change({ ending })} />}
        {error && <View className="mq-meeting__error" {...aria({ role: 'alert' })}>{error}</View>}
        <Button loading={isBusy} onPress={send}>{meetingCopy.decide}</Button>
      </View>
    </Card>
  )
}

interface AssignFieldsProps {
  draft: DecisionDraft
  problems: DecisionProblems | null
  units: StreetMeeting['units']
  categories: StreetMeeting['categories']
  today: string
  onChange: Change<DecisionDraft>
}

const AssignFields = ({ draft, problems, units, categories, today, onChange }: AssignFieldsProps) => {
  const options = units.map(({ id, name, duty }) => ({ id, name, note: duty }))
  const kinds = categories.filter(({ code }) => code !== 'neighbour_dispute').map(({ code, name }) => ({ value: code, name }))
  const others = options.filter(({ id }) => id !== draft.leadId)
  const working = units.filter(({ id }) => id === draft.leadId || draft.supportIds.includes(id))
  return (
    <>
      <ChoiceGroup label="类别" choices={kinds} value={draft.category} error={problems?.category} onChange={(category) => onChange({ category })} />
      <PickField
        single label={meetingCopy.lead} none="选主办单位" error={problems?.lead} options={options} chosen={draft.leadId ? [draft.leadId] : []}
        onChange={([id]) => onChange(({ supportIds }) => ({ leadId: id ?? null, supportIds: supportIds.filter((one) => one !== id) }))}
      />
      <PickField label={meetingCopy.support} none="没有就不选" options={others} chosen={draft.supportIds} onChange={(ids) => onChange({ supportIds: ids.slice(0, mostSupporting) })} />
      <DateInput label={meetingCopy.due} value={draft.dueOn} min={today} error={problems?.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
      <MilestoneFields draft={draft} error={problems?.milestones} units={working} today={today} onChange={onChange} />
    </>
  )
}

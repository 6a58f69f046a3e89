import { View } from '@tarojs/components'
import { meetingLimits } from '@contract/street-meeting/vocabulary'
import { handlerKindLabels } from '@contract/handling/vocabulary'
import { urgencyLabels } from '@contract/issue/vocabulary'
import { Card } from '@/shared/ui/card'
import { DateInput } from '@/shared/ui/date-input'
import { PickField } from '@/shared/ui/pick-field'
import { TextInput } from '@/shared/ui/text-input'
import type { Change } from '@/shared/use-form'
import { dayInChina } from '@/shared/when/in-china'
import { startTimes, withIssues, type CallDraft, type CallProblems } from '../call-draft'
import { meetingCopy } from '../copy'
import type { MeetingForm } from '../types'
import './meeting.scss'

interface CallFormProps {
  form: MeetingForm
  draft: CallDraft
  problems: CallProblems | null
  now: number
  onChange: Change<CallDraft>
}

/** What it is called for, when, where, and who is asked to come. */
export const CallForm = ({ form, draft, problems, now, onChange }: CallFormProps) => (
  <View className="mq-meeting__stack">
    <Card>
      <View className="mq-meeting__fields">
        <PickField
          label={meetingCopy.issues} none="从报上来的事里选" error={problems?.issues} chosen={draft.issueIds}
          options={form.issues.map(({ id, title, communityName, urgency }) => ({ id, name: title, note: `${communityName} · ${urgencyLabels[urgency].colour} ${urgencyLabels[urgency].word}` }))}
          onChange={(ids) => onChange((known) => withIssues(known, ids, form))}
        />
        <TextInput label={meetingCopy.topic} value={draft.topic} maxLength={meetingLimits.topic} error={problems?.topic} onChange={(topic) => onChange({ topic })} />
        <WhenFields draft={draft} problems={problems} now={now} onChange={onChange} />
      </View>
    </Card>
    <Card>
      <View className="mq-meeting__fields">
        <PickField label={meetingCopy.units} none="选单位" chosen={draft.unitIds} options={form.units.map(({ id, name, kind }) => ({ id, name, note: handlerKindLabels[kind] }))} onChange={(unitIds) => onChange({ unitIds })} />
        <PickField label={meetingCopy.communities} none="选社区" chosen={draft.communityIds} options={form.communities} onChange={(communityIds) => onChange({ communityIds })} />
        <PickField label={meetingCopy.deputies} none="选代表" chosen={draft.deputyIds} options={form.deputies.map(({ id, name, title }) => ({ id, name, note: title }))} onChange={(deputyIds) => onChange({ deputyIds })} />
      </View>
    </Card>
  </View>
)

type When = Pick<CallDraft, 'day' | 'time' | 'venue'>

/** Day, hour and place. */
export const WhenFields = ({ draft, problems, now, onChange }: { draft: When; problems: CallProblems | null; now: number; onChange: (part: Partial<When>) => void }) => (
  <>
    <DateInput label={meetingCopy.day} value={draft.day} min={dayInChina(now)} error={problems?.day} onChange={(day) => onChange({ day })} />
    <PickField single label={meetingCopy.time} none="选时间" chosen={[draft.time]} options={startTimes.map((time) => ({ id: time, name: time }))} onChange={([time]) => onChange({ time: time ?? draft.time })} />
    <TextInput label={meetingCopy.venue} value={draft.venue} maxLength={meetingLimits.venue} error={problems?.venue} onChange={(venue) => onChange({ venue })} />
  </>
)

import { View } from '@tarojs/components'
import { meetingLimits } from '@contract/street-meeting/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { DateInput } from '@/shared/ui/date-input'
import { TextInput } from '@/shared/ui/text-input'
import type { Change } from '@/shared/use-form'
import { meetingCopy } from '../copy'
import { withMilestone, withMilestoneAt, type DecisionDraft } from '../decision-draft'
import type { StreetMeeting } from '../types'
import './meeting.scss'

interface MilestoneFieldsProps {
  draft: DecisionDraft
  error?: string
  /** Units that have the work or support it. */
  units: StreetMeeting['units']
  today: string
  onChange: Change<DecisionDraft>
}

/** 节点: what is done by which day, and by whom. */
export const MilestoneFields = ({ draft, error, units, today, onChange }: MilestoneFieldsProps) => (
  <View>
    <View className="mq-meeting__label">{meetingCopy.stones}</View>
    <View className="mq-meeting__stones">
      {draft.milestones.map((stone, at) => (
        <View key={at} className="mq-meeting__stone" {...aria({ role: 'group', label: `节点 ${at + 1}` })}>
          <TextInput label={`节点 ${at + 1}：做到什么`} value={stone.what} maxLength={meetingLimits.what} onChange={(what) => onChange((known) => withMilestoneAt(known, at, { what }))} />
          {units.length > 1 && (
            <ChoiceGroup label="哪个单位" choices={units.map(({ id, name }) => ({ value: id, name }))} value={stone.unitId} onChange={(unitId) => onChange((known) => withMilestoneAt(known, at, { unitId }))} />
          )}
          <DateInput label="哪天" value={stone.dueOn} min={today} max={draft.dueOn || undefined} onChange={(dueOn) => onChange((known) => withMilestoneAt(known, at, { dueOn }))} />
          <Button kind="plain" size="row" label={`去掉节点 ${at + 1}`} onPress={() => onChange(({ milestones }) => ({ milestones: milestones.filter((_, other) => other !== at) }))}>去掉</Button>
        </View>
      ))}
      {error && <View className="mq-meeting__error" {...aria({ role: 'alert' })}>{error}</View>}
      {draft.milestones.length < meetingLimits.milestones && <Button kind="outline" size="row" icon="plus" onPress={() => onChange(withMilestone)}>{meetingCopy.addStone}</Button>}
    </View>
  </View>
)

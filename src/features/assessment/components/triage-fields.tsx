import { View } from '@tarojs/components'
import { useState } from 'react'
import { triagePartyLabels } from '@contract/handling/vocabulary'
import { textLimits, urgencies, urgencyLabels, type IssueAction } from '@contract/issue/vocabulary'
import { Button } from '@/shared/ui/button'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { DateInput } from '@/shared/ui/date-input'
import { PickField } from '@/shared/ui/pick-field'
import { TextArea } from '@/shared/ui/text-area'
import { dayInChina } from '@/shared/when/in-china'
import { sayDue } from '@/shared/when/say-when'
import { useNow } from '@/shared/when/use-now'
import { partiesOf, proposedDue, type ItemDraft, type ItemProblems } from '../item-draft'
import type { TriageForm } from '../types'

interface TriageFieldsProps {
  draft: ItemDraft
  problems: ItemProblems | null
  form: TriageForm
  allowed: readonly IssueAction[]
  onChange: (part: Partial<ItemDraft>) => void
}

const yearMs = 365 * 86_400_000
const colours = urgencies.map((value) => ({ value, name: `${urgencyLabels[value].colour} ${urgencyLabels[value].word}` }))

/** 研判: category, colour, who is responsible, by when. */
export const TriageFields = ({ draft, problems, form, allowed, onChange }: TriageFieldsProps) => {
  const asksUnit = draft.party === 'property' || draft.party === 'street'
  const units = form.units.filter(({ kind }) => draft.party !== 'property' || kind === 'property')
  return (
    <>
      <ChoiceGroup
        label="类别" value={draft.category} error={problems?.category} onChange={(category) => onChange({ category })}
        choices={form.categories.filter(({ code }) => code !== 'neighbour_dispute').map(({ code, name }) => ({ value: code, name }))}
      />
      <ChoiceGroup label="轻重缓急" choices={colours} value={draft.urgency} onChange={(urgency) => onChange({ urgency })} />
      <ChoiceGroup
        label="由谁来办" value={draft.party} error={problems?.party} onChange={(party) => onChange({ party, unitId: null })}
        choices={partiesOf(allowed).map((value) => ({ value, name: triagePartyLabels[value] }))}
      />
      {asksUnit && (
        <PickField
          single label={draft.party === 'property' ? '哪家物业' : '建议承办单位'} none={draft.party === 'property' ? '请选物业' : '不建议，街道定'} error={problems?.unit}
          options={units.map(({ id, name, duty }) => ({ id, name, note: duty }))} chosen={draft.unitId ? [draft.unitId] : []} onChange={([unitId]) => onChange({ unitId: unitId ?? null })}
        />
      )}
      <DueFields draft={draft} error={problems?.dueReason} proposed={proposedDue(form, draft)} onChange={onChange} />
    </>
  )
}

/** 解决时限 as proposed; another day is a tap away and owes a reason. */
const DueFields = ({ draft, error, proposed, onChange }: { draft: ItemDraft; error?: string; proposed: string | null; onChange: (part: Partial<ItemDraft>) => void }) => {
  const [isMoving, setMoving] = useState(draft.dueOn !== '')
  const now = useNow()
  return (
    <View className="mq-agenda__due">
      <View className="mq-agenda__due-line">
        <View>{`解决时限：${proposed ? sayDue(proposed, now) : '先选类别'}`}</View>
        {!isMoving && <Button kind="plain" size="row" onPress={() => setMoving(true)}>改日子</Button>}
      </View>
      {isMoving && (
        <View className="mq-agenda__fields">
          <DateInput label="改到哪天" value={draft.dueOn} min={dayInChina(now)} max={dayInChina(now + yearMs)} onChange={(dueOn) => onChange({ dueOn })} />
          <TextArea label="为什么改" value={draft.dueReason} limit={textLimits.words} rows={2} error={error} onChange={(dueReason) => onChange({ dueReason })} />
        </View>
      )}
    </View>
  )
}

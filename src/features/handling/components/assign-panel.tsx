import { View } from '@tarojs/components'
import { textLimits } from '@contract/issue/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { ErrorState } from '@/shared/ui/error-state'
import { Heading } from '@/shared/ui/heading'
import { Pressable } from '@/shared/ui/pressable'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { TextArea } from '@/shared/ui/text-area'
import { handlingCopy } from '../copy'
import type { HandledIssue, OfficeForm } from '../types'
import { useAssign } from '../use-assign'
import type { OfficeFormState } from '../use-office-form'
import { AboutField } from './about-field'
import { DueField } from './due-field'
import { UnitField } from './unit-field'
import './triage.scss'

interface AssignPanelProps {
  issue: HandledIssue
  office: OfficeFormState
  onDone: (after: HandledIssue) => void
}

/** The street gives it to a unit: its own sections it directs, others it asks. */
export const AssignPanel = ({ issue, office: { form, failure, reload }, onDone }: AssignPanelProps) => {
  if (failure) return <ErrorState code={failure.code} message={failure.message} onRetry={() => void reload()} />
  return form ? <AssignForm issue={issue} form={form} onDone={onDone} /> : <SkeletonCards count={1} rows={4} />
}

const AssignForm = ({ issue, form, onDone }: Omit<AssignPanelProps, 'office'> & { form: OfficeForm }) => {
  const { draft, change, problems, refused, isBusy, send, proposed, unit, about, support, maySupportMore } = useAssign({ issue, form, onDone })
  const isAsked = unit !== null && unit.kind !== 'street_section'
  return (
    <Card className="mq-triage">
      <Heading level={2} className="mq-triage__title">{handlingCopy.assign}</Heading>
      {issue.handling?.category === null && (
        <ChoiceGroup
          label={handlingCopy.category} value={draft.category} error={problems?.category} onChange={(category) => change({ category })}
          choices={form.categories.filter(({ code }) => code !== 'neighbour_dispute').map(({ code, name }) => ({ value: code, name }))}
        />
      )}
      <UnitField label={handlingCopy.assignTo} units={form.units} chosen={unit} error={problems?.unit} onChoose={(chosen) => change({ unitId: chosen?.id ?? null, supportIds: draft.supportIds.filter((id) => id !== chosen?.id) })} />
      {support.map((one) => (
        <Pressable key={one.id} className="mq-triage__unit" label={`去掉配合单位 ${one.name}`} onPress={() => change({ supportIds: draft.supportIds.filter((id) => id !== one.id) })}>
          <View>{`${handlingCopy.support}：${one.name}`}</View>
          <View className="mq-triage__duty">点一下去掉</View>
        </Pressable>
      ))}
      {unit && maySupportMore && (
        <UnitField
          label={handlingCopy.support} none={handlingCopy.supportAdd} chosen={null} units={form.units.filter(({ id }) => id !== unit.id && !draft.supportIds.includes(id))}
          onChoose={(chosen) => { if (chosen) change({ supportIds: [...draft.supportIds, chosen.id] }) }}
        />
      )}
      <AboutField units={form.units} chosen={about} onChoose={(chosen) => change({ aboutId: chosen?.id ?? null })} />
      <DueField proposed={proposed} dueOn={draft.dueOn} reason={draft.dueReason} error={problems?.dueReason} onChange={change} />
      <TextArea label={handlingCopy.assignWords} optional value={draft.words} limit={textLimits.words} rows={2} error={problems?.words} onChange={(words) => change({ words })} />
      {refused && <View className="mq-triage__error" {...aria({ role: 'alert' })}>{refused}</View>}
      <Button loading={isBusy} onPress={() => void send()}>{isAsked ? '请单位协助办理' : handlingCopy.assign}</Button>
    </Card>
  )
}

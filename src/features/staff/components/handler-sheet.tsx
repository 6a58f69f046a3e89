import { View } from '@tarojs/components'
import { useState } from 'react'
import { handlerKindLabels } from '@contract/handling/vocabulary'
import { useSend } from '@/shared/api-client/use-send'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { Sheet } from '@/shared/ui/sheet'
import { TextArea } from '@/shared/ui/text-area'
import { TextInput } from '@/shared/ui/text-input'
import { toast } from '@/shared/ui/toast'
import { staffApi } from '../api'
import { staffCopy as copy } from '../copy'
import { formOfHandler, handlerProblems, readEstates, type HandlerForm } from '../handler-form'
import type { Estates, HandlerKind, HandlerLine } from '../types'
import { UnitLink } from './unit-link'

interface HandlerSheetProps {
  /** Null: a new one. */
  unit: HandlerLine | null
  mayAdd: readonly HandlerKind[]
  estates: Estates
  onClose: () => void
  onChanged: () => void
}

/** A unit's name, duty and estates; closing asks once more. */
export const HandlerSheet = ({ unit, mayAdd, estates, onClose, onChanged }: HandlerSheetProps) => {
  const [form, setForm] = useState(() => formOfHandler(unit, mayAdd[0] ?? 'street_section'))
  const [isTried, setTried] = useState(false)
  const [isClosing, setClosing] = useState(false)
  const [isLinking, setLinking] = useState(false)
  const { busy, problem, send } = useSend()
  const write = (part: Partial<HandlerForm>) => setForm((known) => ({ ...known, ...part }))
  const problems = isTried ? handlerProblems(form, estates) : {}
  const finish = (words: string) => {
    toast(words)
    onChanged()
  }
  const save = async () => {
    setTried(true)
    if (Object.keys(handlerProblems(form, estates)).length > 0) return
    const body = { name: form.name.trim(), duty: form.duty.trim(), estates: form.kind === 'property' ? readEstates(form.estates, estates).estates : [] }
    const { street } = estates
    const saved = await send('save', [unit?.id, form], (key) => (unit ? staffApi.changeHandler(unit.id, { ...body, version: unit.version }, key) : staffApi.addHandler({ ...body, kind: form.kind, streetId: form.kind === 'utility' ? null : street.id }, key)))
    if (saved) finish(copy.saved)
  }
  const close = async () => { if (unit && await send('close', unit.id, (key) => staffApi.closeHandler(unit.id, unit.version, key))) finish(copy.closedWords) }
  const reopen = async () => { if (unit && await send('reopen', unit.id, (key) => staffApi.reopenHandler(unit.id, unit.version, key))) finish(copy.reopened) }
  const may = (action: HandlerLine['allowedActions'][number]): boolean => unit?.allowedActions.includes(action) ?? false
  const isEditable = !unit || may('change')
  const foot = isClosing
    ? <Button kind="danger" loading={busy !== null} onPress={() => void close()}>{copy.closeHandler}</Button>
    : isEditable ? <Button loading={busy !== null} onPress={() => void save()}>{copy.save}</Button> : may('reopen') && <Button loading={busy !== null} onPress={() => void reopen()}>{copy.reopen}</Button>
  if (unit && isLinking) return <Sheet open title={`${unit.name} · ${copy.access}`} onClose={onClose}><UnitLink unitId={unit.id} /></Sheet>
  return (
    <Sheet open title={isClosing ? copy.closeTitle : unit?.name ?? copy.addHandler} onClose={onClose} foot={foot || undefined}>
      <View className="mq-staff">
        {isClosing && <View>{copy.closeNote}</View>}
        {!isClosing && !isEditable && <View className="mq-staff__note">{may('reopen') ? unit?.duty : copy.shared}</View>}
        {!isClosing && isEditable && (
          <View className="mq-staff">
            <TextInput label={copy.handlerName} value={form.name} error={problems.name} maxLength={30} onChange={(name) => write({ name })} />
            {!unit && <ChoiceGroup label={copy.handlerKind} value={form.kind} choices={mayAdd.map((value) => ({ value, name: handlerKindLabels[value] }))} onChange={(kind) => write({ kind })} />}
            <TextInput label={copy.duty} value={form.duty} hint={copy.dutyHint} error={problems.duty} maxLength={60} onChange={(duty) => write({ duty })} />
            {form.kind === 'property' && <TextArea label={copy.estates} optional value={form.estates} limit={600} rows={3} hint={copy.estatesHint} error={problems.estates} onChange={(text) => write({ estates: text })} />}
            {unit && unit.kind !== 'street_section' && <Button kind="quiet" icon="key" onPress={() => setLinking(true)}>{copy.access}</Button>}
            {may('close') && <Button kind="danger" onPress={() => setClosing(true)}>{copy.closeHandler}</Button>}
          </View>
        )}
        <View className="mq-staff__warning" {...aria({ live: 'assertive' })}>{problem?.message}</View>
      </View>
    </Sheet>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { handlerKindLabels, handlerKinds } from '@contract/handling/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Icon } from '@/shared/ui/icon'
import { Pressable } from '@/shared/ui/pressable'
import { Sheet } from '@/shared/ui/sheet'
import { TextInput } from '@/shared/ui/text-input'
import { handlingCopy } from '../copy'
import { findUnits } from '../find-units'
import type { Unit } from '../types'
import './triage.scss'

interface UnitFieldProps {
  label: string
  units: readonly Unit[]
  chosen: Unit | null
  onChoose: (unit: Unit | null) => void
  /** Said while none is chosen; with it none may be chosen again. */
  none?: string
  error?: string
}

/** One unit out of a county's, found by its name or its duty. */
export const UnitField = ({ label, units, chosen, onChoose, none, error }: UnitFieldProps) => {
  const [isOpen, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const choose = (unit: Unit | null) => {
    onChoose(unit)
    setWanted('')
    setOpen(false)
  }
  const found = findUnits(units, wanted)
  return (
    <View className="mq-triage__field">
      <View className="mq-triage__label">{label}</View>
      <Pressable className="mq-triage__pick" label={`${label}，${chosen?.name ?? none ?? handlingCopy.unitPick}`} onPress={() => setOpen(true)}>
        <View className="mq-triage__picked">{chosen?.name ?? none ?? handlingCopy.unitPick}</View>
        <Icon name="chevron-right" size="small" />
      </Pressable>
      {error && <View className="mq-triage__error" {...aria({ role: 'alert' })}>{error}</View>}
      <Sheet open={isOpen} title={handlingCopy.unitPick} onClose={() => setOpen(false)}>
        <TextInput label={handlingCopy.unitFind} kind="search" value={wanted} onChange={setWanted} />
        {none && <Pressable className="mq-triage__unit" onPress={() => choose(null)}>{none}</Pressable>}
        {handlerKinds.filter((kind) => found.some((unit) => unit.kind === kind)).map((kind) => (
          <View key={kind}>
            <View className="mq-triage__kind" {...aria({ role: 'heading', level: 3 })}>{handlerKindLabels[kind]}</View>
            {found.filter((unit) => unit.kind === kind).map((unit) => (
              <Pressable key={unit.id} className="mq-triage__unit" pressed={unit.id === chosen?.id} onPress={() => choose(unit)}>
                <View>{unit.name}</View>
                <View className="mq-triage__duty">{unit.duty}</View>
              </Pressable>
            ))}
          </View>
        ))}
        {found.length === 0 && <View className="mq-triage__duty">没有找到，换个词试试</View>}
      </Sheet>
    </View>
  )
}

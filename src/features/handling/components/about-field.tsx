import { View } from '@tarojs/components'
import { handlingCopy } from '../copy'
import type { Unit } from '../types'
import { UnitField } from './unit-field'

/** 投诉对象: the unit it complains of, proposed where the words name one. */
export const AboutField = ({ units, chosen, onChoose }: { units: readonly Unit[]; chosen: Unit | null; onChoose: (unit: Unit | null) => void }) => (
  <View>
    <UnitField label={handlingCopy.about} units={units} chosen={chosen} none={handlingCopy.aboutNone} onChoose={onChoose} />
    {chosen && <View className="mq-triage__duty">{handlingCopy.aboutNote}</View>}
  </View>
)

import { View } from '@tarojs/components'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { TextInput } from '@/shared/ui/text-input'
import { unitNames } from '../copy'
import { owedUnits, type OwedForm } from '../owed-form'

interface OwedFieldProps { label: string; value: OwedForm; error: string | null; onChange: (part: Partial<OwedForm>) => void }

const units = owedUnits.map((value) => ({ value, name: unitNames[value] }))

/** How much time, and of which kind. */
export const OwedField = ({ label, value, error, onChange }: OwedFieldProps) => (
  <View className="mq-owed">
    <TextInput label={label} kind="amount" value={value.amount} maxLength={5} error={error} onChange={(amount) => onChange({ amount })} />
    <ChoiceGroup label={`${label}，单位`} quiet choices={units} value={value.unit} onChange={(unit) => onChange({ unit })} />
  </View>
)

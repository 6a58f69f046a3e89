import { View } from '@tarojs/components'
import { raiseCopy } from '@/features/issue/copy'
import type { RaiseForm, RaiseProblems } from '@/features/issue/raise-form'
import { aria } from '@/shared/ui/aria'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { TextInput } from '@/shared/ui/text-input'

interface WhereCardProps {
  placeName: string | null
  /** Only the community is known. */
  isVague: boolean
  form: RaiseForm
  problems: RaiseProblems
  onChange: (part: Partial<RaiseForm>) => void
  onChoosePlace: () => void
}

/** Where it is, and how to ask back. */
export const WhereCard = ({ placeName, isVague, form, problems, onChange, onChoosePlace }: WhereCardProps) => (
  <Card className="mq-raise__where">
    <ListRow label={raiseCopy.where} note={isVague ? raiseCopy.buildingHint : undefined} value={placeName ?? raiseCopy.whereOwed} onPress={onChoosePlace} />
    {problems.place && <View className="mq-raise__problem" {...aria({ role: 'alert' })}>{problems.place}</View>}
    <TextInput
      label={raiseCopy.placeWords}
      optional
      value={form.placeWords}
      placeholder={raiseCopy.placeWordsExample}
      error={problems.placeWords}
      onChange={(placeWords) => onChange({ placeWords })}
    />
    <TextInput label={raiseCopy.phone} optional kind="tel" value={form.phone} hint={raiseCopy.phoneHint} error={problems.phone} onChange={(phone) => onChange({ phone })} />
  </Card>
)

import { View } from '@tarojs/components'
import { useState } from 'react'
import { settingBounds } from '@contract/setting/vocabulary'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { SectionTitle } from '@/shared/ui/section-title'
import { TextInput } from '@/shared/ui/text-input'
import { settingCopy as copy } from '../copy'
import { readDays } from '../owed-form'
import type { Changes } from '../types'
import type { PartProps } from '../use-settings'

const dayFields = ['questionDays', 'reviewDays', 'returnDays', 'ratingDays'] as const
const monthFields = ['closesOn', 'assessmentBy', 'ledgerBy'] as const
type Field = (typeof dayFields)[number] | (typeof monthFields)[number]
const fields = [...dayFields, ...monthFields] as const
const isOfMonth = (field: Field): boolean => monthFields.some((one) => one === field)
const mostOf = (field: Field): number => (isOfMonth(field) ? settingBounds.monthDay : settingBounds.days)

/** Days that hold for every category: asking back, judging again, returning, rating; and the days of the month. */
export const OtherDays = ({ held: { settings }, form }: PartProps) => {
  const [texts, setTexts] = useState<Record<Field, string>>(() => ({
    questionDays: String(settings.questionDays), reviewDays: String(settings.reviewDays), returnDays: String(settings.returnDays), ratingDays: String(settings.ratingDays),
    closesOn: String(settings.month.closesOn), assessmentBy: String(settings.month.assessmentBy), ledgerBy: String(settings.month.ledgerBy),
  }))
  const [isTried, setTried] = useState(false)
  const read = (field: Field): number | null => readDays(texts[field], mostOf(field))
  const save = () => {
    setTried(true)
    const [questionDays, reviewDays, returnDays, ratingDays, closesOn, assessmentBy, ledgerBy] = fields.map(read)
    if (questionDays && reviewDays && returnDays && ratingDays && closesOn && assessmentBy && ledgerBy) {
      const changes: Changes = { questionDays, reviewDays, returnDays, ratingDays, month: { closesOn, assessmentBy, ledgerBy } }
      void form.save('days', changes)
    }
  }
  return (
    <View>
      <SectionTitle>{copy.otherDays}</SectionTitle>
      <Card>
        {fields.map((field) => (
          <TextInput
            key={field} label={copy[field]} kind="amount" value={texts[field]} maxLength={2}
            error={isTried && read(field) === null ? (isOfMonth(field) ? copy.monthDay : copy.wholeDays) : null}
            onChange={(text) => setTexts((known) => ({ ...known, [field]: text }))}
          />
        ))}
        <Button loading={form.busy === 'days'} onPress={save}>{copy.save}</Button>
      </Card>
    </View>
  )
}

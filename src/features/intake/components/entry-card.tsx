import { View } from '@tarojs/components'
import { intakeSourceLabels, intakeSources } from '@contract/intake/vocabulary'
import { textLimits } from '@contract/issue/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { DateInput } from '@/shared/ui/date-input'
import { ListRow } from '@/shared/ui/list-row'
import { TextArea } from '@/shared/ui/text-area'
import { TextInput } from '@/shared/ui/text-input'
import { intakeCopy } from '../copy'
import type { useEntry } from '../use-entry'
import './intake.scss'

const sources = intakeSources.map((value) => ({ value, name: intakeSourceLabels[value] }))

interface EntryCardProps {
  entry: ReturnType<typeof useEntry>
  /** Today, YYYY-MM-DD. */
  today: string
  onChoosePlace: () => void
}

/** What somebody said on the phone or at the door, written down for them. */
export const EntryCard = ({ entry: { form, change, problems, error, isSending, send }, today, onChoosePlace }: EntryCardProps) => (
  <View className="mq-intake">
    <Card className="mq-intake__form">
      <TextArea label={intakeCopy.text} hint={intakeCopy.textHint} value={form.text} limit={textLimits.max} error={problems?.text} onChange={(text) => change({ text })} />
      <ListRow label={intakeCopy.where} value={form.place?.name ?? intakeCopy.whereOwed} onPress={onChoosePlace} />
      {problems?.place && <View className="mq-intake__error" {...aria({ role: 'alert' })}>{problems?.place}</View>}
      <TextInput label={intakeCopy.placeWords} optional placeholder={intakeCopy.placeWordsHint} value={form.placeWords} maxLength={textLimits.place} onChange={(placeWords) => change({ placeWords })} />
      <ChoiceGroup label={intakeCopy.source} choices={sources} value={form.source} error={problems?.source} onChange={(source) => change({ source })} />
      {form.source === 'external' && (
        <View className="mq-intake__form">
          <TextInput label={intakeCopy.externalSource} placeholder={intakeCopy.externalSourceHint} value={form.externalSource} error={problems?.externalSource} maxLength={30} onChange={(externalSource) => change({ externalSource })} />
          <TextInput label={intakeCopy.externalNumber} optional hint={intakeCopy.externalNumberHint} value={form.externalNumber} maxLength={60} onChange={(externalNumber) => change({ externalNumber })} />
          <DateInput label={intakeCopy.reportedOn} optional max={today} value={form.reportedOn} onChange={(reportedOn) => change({ reportedOn })} />
        </View>
      )}
      <TextInput label={intakeCopy.reporter} optional value={form.reporter} maxLength={30} onChange={(reporter) => change({ reporter })} />
      <TextInput label={intakeCopy.phone} optional kind="tel" hint={intakeCopy.phoneHint} value={form.phone} maxLength={30} onChange={(phone) => change({ phone })} />
      {error && <View className="mq-intake__error" {...aria({ role: 'alert' })}>{error}</View>}
      <Button loading={isSending} onPress={() => void send()}>{intakeCopy.send}</Button>
    </Card>
  </View>
)

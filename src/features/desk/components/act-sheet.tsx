import { View } from '@tarojs/components'
import { textLimits } from '@contract/issue/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { DateInput } from '@/shared/ui/date-input'
import { Pressable } from '@/shared/ui/pressable'
import { Sheet } from '@/shared/ui/sheet'
import { TextArea } from '@/shared/ui/text-area'
import { dayInChina } from '@/shared/when/in-china'
import { useNow } from '@/shared/when/use-now'
import { formOf, withPhrase, type ActForm, type OfficeChoices } from '../act-forms'
import type { DeskAct } from '../acts'
import type { DeskKind } from '../seats'
import type { DeskIssue } from '../types'
import type { Acts } from '../use-acts'
import { ActDocuments } from './act-documents'
import { ActPhotos } from './act-photos'
import { PhoneNumber } from './phone-number'
import './act-sheet.scss'

const dayMs = 86_400_000

const Phrases = ({ phrases, onTake }: { phrases: readonly string[]; onTake: (phrase: string) => void }) => (
  <View className="mq-act-sheet__phrases" {...aria({ role: 'group', label: '现成的话，点一下就写上' })}>
    {phrases.map((phrase) => (
      <Pressable key={phrase} className="mq-act-sheet__phrase" onPress={() => onTake(phrase)}>{phrase}</Pressable>
    ))}
  </View>
)

const Fields = ({ form, act, acts }: { form: ActForm; act: DeskAct; acts: Acts }) => {
  const { problems, write } = acts
  const draft = acts.draftOf(act)
  const now = useNow()
  return (
    <View className="mq-act-sheet">
      {form.note && <View className="mq-act-sheet__note">{form.note}</View>}
      {form.choice && (
        <ChoiceGroup
          label={form.choice.label} choices={form.choice.options} value={draft.choice} error={problems?.choice}
          onChange={(choice) => write(act, { choice })}
        />
      )}
      {form.more?.map(({ key, label, options }) => (
        <ChoiceGroup key={key} label={label} choices={options} value={draft.more[key] ?? null} error={problems?.more?.[key]} onChange={(choice) => write(act, { more: { ...draft.more, [key]: choice } })} />
      ))}
      {form.day && <DateInput label={form.day.label} value={draft.day} min={dayInChina(now + dayMs)} error={problems?.day} onChange={(day) => write(act, { day })} />}
      {form.words && (
        <View>
          <TextArea
            label={form.words.label} optional={!form.words.isOwed} value={draft.words} limit={textLimits.words} rows={3} error={problems?.words}
            onChange={(words) => write(act, { words })}
          />
          <Phrases phrases={form.words.phrases} onTake={(phrase) => write(act, { words: withPhrase(draft.words, phrase) })} />
        </View>
      )}
      {form.photos && <ActPhotos ids={draft.photoIds} onChange={(photoIds) => write(act, { photoIds })} />}
      {form.documents && <ActDocuments documents={draft.documents} onChange={(documents) => write(act, { documents })} />}
      {acts.error && <View className="mq-act-sheet__error" {...aria({ role: 'alert' })}>{acts.error}</View>}
    </View>
  )
}

/** What an act asks for before it goes out. One sheet at a time; what was written stays when it is closed. */
export const ActSheet = ({ acts, kind, issue, office }: { acts: Acts; kind: DeskKind; issue: DeskIssue; office: OfficeChoices | null }) => {
  const { act, phone } = acts
  const form = act && formOf(act, kind, issue, office)
  const foot = form && !phone && <Button kind={act === 'recuse' ? 'danger' : 'primary'} loading={acts.busy === act} onPress={acts.submit}>{form.send}</Button>
  return (
    <Sheet open={form !== null} title={form?.title ?? ''} onClose={acts.close} foot={foot}>
      {phone ? <PhoneNumber phone={phone} /> : act && form && <Fields form={form} act={act} acts={acts} />}
    </Sheet>
  )
}

import { useState } from 'react'
import { reasonKindLabels, reasonKinds, settingBounds, type ReasonKind } from '@contract/setting/vocabulary'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { TextArea } from '@/shared/ui/text-area'
import { settingCopy as copy } from '../copy'
import { sentencesOf } from '../owed-form'
import type { PartProps } from '../use-settings'
import { PartFrame } from './part-frame'

const mostWritten = settingBounds.reasons * (settingBounds.reason + 1)

/** Sentences that stand ready at a desk, one a line, by where they are used. */
export const StandardReasons = ({ held, form }: PartProps) => {
  const [kind, setKind] = useState<ReasonKind>('due')
  const [drafts, setDrafts] = useState<Partial<Record<ReasonKind, string>>>({})
  const before = held.settings.standardReasons
  const text = drafts[kind] ?? before[kind].join('\n')
  const sentences = sentencesOf(text)
  const wrong = sentences.find((sentence) => sentence.length < 2 || sentence.length > settingBounds.reason)
  const problem = wrong ? `「${wrong.slice(0, 8)}…」要 2 到 ${settingBounds.reason} 个字` : sentences.length > settingBounds.reasons ? `最多 ${settingBounds.reasons} 句，现在 ${sentences.length} 句` : null
  const save = async () => {
    if (!problem && await form.save('reasons', { standardReasons: { ...before, [kind]: sentences } })) setDrafts((known) => ({ ...known, [kind]: undefined }))
  }
  return (
    <PartFrame held={held} form={form} keys={['standardReasons']} note={copy.reasonsNote}>
      <Card>
        <ChoiceGroup label={copy.reasonsWhich} value={kind} onChange={setKind} choices={reasonKinds.map((value) => ({ value, name: reasonKindLabels[value] }))} />
      </Card>
      <Card>
        <TextArea key={kind} label={reasonKindLabels[kind]} value={text} limit={mostWritten} rows={6} error={problem} onChange={(next) => setDrafts((known) => ({ ...known, [kind]: next }))} />
        <Button loading={form.busy === 'reasons'} onPress={() => void save()}>{copy.save}</Button>
      </Card>
    </PartFrame>
  )
}

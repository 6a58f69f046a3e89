import { View } from '@tarojs/components'
import { useState } from 'react'
import { issueCategories, urgencies, urgencyLabels, type IssueCategory, type Urgency } from '@contract/issue/vocabulary'
import { limitsFor, type Limits } from '@contract/setting/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { Sheet } from '@/shared/ui/sheet'
import { settingCopy as copy } from '../copy'
import { formOfOwed, readOwed } from '../owed-form'
import type { Settings } from '../types'
import type { SettingsForm } from '../use-settings'
import { OwedField } from './owed-field'

/** One cell of the table: a colour alone, a category's own, or (category null, isNew) one to be chosen. */
export interface Cell { category: IssueCategory | null; urgency: Urgency; isNew: boolean }

interface LimitSheetProps {
  cell: Cell
  settings: Settings
  form: SettingsForm
  onClose: () => void
}

/** All limits with this cell changed, or without the category's own (limits null). */
const withCell = ({ limits }: Settings, category: IssueCategory | null, urgency: Urgency, cell: Limits | null): Settings['limits'] => {
  if (!category) return { ...limits, byUrgency: { ...limits.byUrgency, ...(cell && { [urgency]: cell }) } }
  const others = Object.entries(limits.byCategory[category] ?? {}).filter(([colour]) => colour !== urgency)
  return { ...limits, byCategory: { ...limits.byCategory, [category]: { ...Object.fromEntries(others), ...(cell && { [urgency]: cell }) } } }
}

/** What holds there now is what one starts from. */
const nowFor = (settings: Settings, category: IssueCategory | null, urgency: Urgency) => {
  const { firstAnswer, settled } = limitsFor(settings, category, urgency)
  return { firstAnswer: formOfOwed(firstAnswer), settled: formOfOwed(settled) }
}

export const LimitSheet = ({ cell, settings, form, onClose }: LimitSheetProps) => {
  const [category, setCategory] = useState(cell.category)
  const [urgency, setUrgency] = useState(cell.urgency)
  const [owed, setOwed] = useState(() => nowFor(settings, cell.category, cell.urgency))
  const [isTried, setTried] = useState(false)
  const [first, last] = [readOwed(owed.firstAnswer), readOwed(owed.settled)]
  const choose = (nextCategory: IssueCategory | null, nextUrgency: Urgency) => {
    setCategory(nextCategory)
    setUrgency(nextUrgency)
    setOwed(nowFor(settings, nextCategory, nextUrgency))
  }
  const isUnnamed = cell.isNew && category === null
  const keep = async (limits: Settings['limits']) => { if (await form.save('limits', { limits })) onClose() }
  const save = () => {
    setTried(true)
    if ('owed' in first && 'owed' in last && !isUnnamed) void keep(withCell(settings, category, urgency, { firstAnswer: first.owed, settled: last.owed }))
  }
  const { colour, word } = urgencyLabels[urgency]
  const title = cell.isNew ? copy.add : [category && settings.categoryNames[category], `${colour} · ${word}`].filter(Boolean).join(' ')
  return (
    <Sheet open title={title} onClose={onClose} foot={<Button loading={form.busy === 'limits'} onPress={save}>{copy.save}</Button>}>
      <View className="mq-setting">
        {cell.isNew && (
          <ChoiceGroup
            label={copy.category} value={category} onChange={(next) => choose(next, urgency)} error={isTried && isUnnamed ? '请选一类' : null}
            choices={issueCategories.map((value) => ({ value, name: settings.categoryNames[value] }))}
          />
        )}
        {cell.isNew && <ChoiceGroup label={copy.urgency} value={urgency} onChange={(next) => choose(category, next)} choices={urgencies.map((value) => ({ value, name: `${urgencyLabels[value].colour} ${urgencyLabels[value].word}` }))} />}
        <OwedField label={copy.firstAnswer} value={owed.firstAnswer} error={isTried && 'problem' in first ? first.problem : null} onChange={(part) => setOwed((known) => ({ ...known, firstAnswer: { ...known.firstAnswer, ...part } }))} />
        <OwedField label={copy.settled} value={owed.settled} error={isTried && 'problem' in last ? last.problem : null} onChange={(part) => setOwed((known) => ({ ...known, settled: { ...known.settled, ...part } }))} />
        <View className="mq-setting__problem" {...aria({ live: 'assertive' })}>{form.problem?.message}</View>
        {category && !cell.isNew && <Button kind="plain" size="row" onPress={() => void keep(withCell(settings, category, urgency, null))}>{copy.remove}</Button>}
      </View>
    </Sheet>
  )
}

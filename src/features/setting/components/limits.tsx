import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { issueCategories, urgencies, urgencyLabels, type Urgency } from '@contract/issue/vocabulary'
import { limitsFor, owedLabel } from '@contract/setting/vocabulary'
import { ariaHidden } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Chip, type ChipTone } from '@/shared/ui/chip'
import { ListRow } from '@/shared/ui/list-row'
import { Pressable } from '@/shared/ui/pressable'
import { SectionTitle } from '@/shared/ui/section-title'
import { settingCopy as copy } from '../copy'
import type { PartProps } from '../use-settings'
import { LimitSheet, type Cell } from './limit-sheet'
import { OtherDays } from './other-days'
import { PartFrame } from './part-frame'

const tones: Record<Urgency, ChipTone> = { red: 'red', yellow: 'amber', blue: 'blue' }

const limitKeys = ['limits', 'questionDays', 'reviewDays', 'returnDays', 'ratingDays', 'month'] as const

/** Colour × first answer and end, what a category has of its own, and the other days. */
export const LimitsPart = ({ held, form }: PartProps) => {
  const [cell, setCell] = useState<Cell | null>(null)
  const { settings } = held
  const overridden = issueCategories.flatMap((category) => urgencies.filter((urgency) => settings.limits.byCategory[category]?.[urgency]).map((urgency) => ({ category, urgency })))
  const open = (next: Cell) => {
    form.forget()
    setCell(next)
  }
  return (
    <PartFrame held={held} form={form} keys={limitKeys} note={copy.limitsNote}>
      <Card rows>
        <View className="mq-limit mq-limit--head" {...ariaHidden}><View>{copy.colour}</View><View>{copy.firstAnswer}</View><View>{copy.settled}</View></View>
        {urgencies.map((urgency) => {
          const { colour, word } = urgencyLabels[urgency]
          const { firstAnswer, settled } = limitsFor(settings, null, urgency)
          return (
            <Pressable key={urgency} className="mq-limit" label={`${colour} ${word}：${copy.firstAnswer} ${owedLabel(firstAnswer)}，${copy.settled} ${owedLabel(settled)}。修改`} onPress={() => open({ category: null, urgency, isNew: false })}>
              <View><Chip tone={tones[urgency]} text={`${colour} ${word}`} /></View>
              <View><Text className="mq-limit__label">{copy.firstAnswer} </Text>{owedLabel(firstAnswer)}</View>
              <View><Text className="mq-limit__label">{copy.settled} </Text>{owedLabel(settled)}</View>
            </Pressable>
          )
        })}
      </Card>
      <SectionTitle>{copy.byCategory}</SectionTitle>
      <View className="mq-setting__note">{copy.byCategoryNote}</View>
      {overridden.length > 0 && (
        <Card rows>
          {overridden.map(({ category, urgency }) => {
            const { firstAnswer, settled } = limitsFor(settings, category, urgency)
            return (
              <ListRow
                key={`${category} ${urgency}`} label={`${settings.categoryNames[category]} · ${urgencyLabels[urgency].colour} ${urgencyLabels[urgency].word}`}
                note={`${copy.firstAnswer} ${owedLabel(firstAnswer)}，${copy.settled} ${owedLabel(settled)}`} onPress={() => open({ category, urgency, isNew: false })}
              />
            )
          })}
        </Card>
      )}
      <View><Button kind="outline" size="row" icon="plus" onPress={() => open({ category: null, urgency: 'red', isNew: true })}>{copy.add}</Button></View>
      <OtherDays held={held} form={form} />
      {cell && <LimitSheet cell={cell} settings={settings} form={form} onClose={() => setCell(null)} />}
    </PartFrame>
  )
}

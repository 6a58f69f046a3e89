import { View } from '@tarojs/components'
import { useState } from 'react'
import { fixedCategories } from '@contract/setting/vocabulary'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { TextInput } from '@/shared/ui/text-input'
import { settingCopy as copy } from '../copy'
import type { PartProps } from '../use-settings'
import { PartFrame } from './part-frame'

const named = ['municipal', 'property', 'sanitation'] as const
const isName = (text: string): boolean => /^[\u4e00-\u9fff]{2,8}$/.test(text.trim())

/** The three categories that a street names itself; the others stand there so that one sees all seven. */
export const CategoryNames = ({ held, form }: PartProps) => {
  const before = held.settings.categoryNames
  const [names, setNames] = useState(() => ({ municipal: before.municipal, property: before.property, sanitation: before.sanitation }))
  const [isTried, setTried] = useState(false)
  const all = { ...before, municipal: names.municipal.trim(), property: names.property.trim(), sanitation: names.sanitation.trim() }
  const problemOf = (category: (typeof named)[number]): string | null => {
    if (!isTried) return null
    if (!isName(names[category])) return '请用 2 到 8 个汉字'
    return Object.entries(all).some(([other, name]) => other !== category && name === all[category]) ? '和另一类同名了' : null
  }
  const save = () => {
    setTried(true)
    const texts = Object.values(all)
    if (named.every((category) => isName(names[category])) && new Set(texts).size === texts.length) void form.save('names', { categoryNames: all })
  }
  return (
    <PartFrame held={held} form={form} keys={['categoryNames']} note={copy.namesNote}>
      <Card rows>{fixedCategories.map((category) => <ListRow key={category} label={before[category]} value={copy.fixed} />)}</Card>
      <Card>
        {named.map((category, at) => (
          <TextInput
            key={category} label={`第 ${at + 4} 类`} value={names[category]} maxLength={8} error={problemOf(category)}
            onChange={(name) => setNames((known) => ({ ...known, [category]: name }))}
          />
        ))}
        <View><Button loading={form.busy === 'names'} onPress={save}>{copy.save}</Button></View>
      </Card>
    </PartFrame>
  )
}

import { View } from '@tarojs/components'
import { codeDigits } from '@contract/unit-access/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { TextInput } from '@/shared/ui/text-input'
import { unitAccessCopy as copy } from '../copy'
import type { UnitLink } from '../types'
import type { useEnter } from '../use-enter'
import './enter-card.scss'

/** Whose door it is, and what opens it. */
export const EnterCard = ({ link, form }: { link: UnitLink; form: ReturnType<typeof useEnter> }) => (
  <Card>
    <Heading level={2} className="mq-enter__unit">{link.unitName}</Heading>
    <View className="mq-enter__why">{copy.why(link.streetName)}</View>
    <View {...aria({ live: 'polite' })}>{link.demoCode && <View className="mq-enter__demo">{copy.demoCode(link.demoCode)}</View>}</View>
    <View className="mq-enter__fields">
      <TextInput label={copy.code} kind="smsCode" value={form.code} hint={copy.codeHint} error={form.problems.code} maxLength={codeDigits + 4} onChange={form.typeCode} />
      <TextInput label={copy.name} value={form.name} hint={copy.nameHint} error={form.problems.name} maxLength={20} onChange={form.setName} onEnter={() => void form.enter()} />
    </View>
  </Card>
)

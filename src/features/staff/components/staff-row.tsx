import { View } from '@tarojs/components'
import { Chip } from '@/shared/ui/chip'
import { Pressable } from '@/shared/ui/pressable'
import { roleAndScope, staffChip, staffNote } from '../staff-words'
import type { StaffLine } from '../types'
import './staff.scss'

/** Who, for what, and how the account stands. */
export const StaffRow = ({ line, onPress }: { line: StaffLine; onPress: () => void }) => {
  const chip = staffChip(line)
  return (
    <Pressable className="mq-staff-row" onPress={onPress}>
      <View className="mq-staff-row__head"><View className="mq-staff-row__name">{line.name}</View><Chip tone={chip.tone} text={chip.text} /></View>
      <View className="mq-staff-row__role">{roleAndScope(line)}</View>
      <View className="mq-staff-row__more">{staffNote(line)}</View>
    </Pressable>
  )
}

import { Text, View } from '@tarojs/components'
import { Icon } from '@/shared/ui/icon'
import { Chip } from '@/shared/ui/chip'
import { Pressable } from '@/shared/ui/pressable'
import { deskChip, describeRow, supportWord, timeLeft } from '../desk-line'
import type { DeskKind } from '../seats'
import type { DeskRow as Row } from '../types'
import './desk-row.scss'

export interface DeskRowProps {
  row: Row & { isSupport?: boolean }
  kind: DeskKind
  now: number
  onPress: () => void
  /** Open beside the list, on wide screens. */
  isCurrent?: boolean
  /** Marked among several; absent where nothing is marked. */
  isChosen?: boolean
}

/** A line of a desk: what, where, when; its state, and the time left in words. */
export const DeskRow = ({ row, kind, now, onPress, isCurrent = false, isChosen }: DeskRowProps) => {
  const chip = deskChip(row, kind)
  const left = timeLeft(row, now)
  return (
    <Pressable
      className={`mq-desk-row ${isCurrent ? 'mq-desk-row--current' : ''} ${isChosen ? 'mq-desk-row--chosen' : ''}`} onPress={onPress} current={isCurrent}
      role={isChosen === undefined ? undefined : 'checkbox'} checked={isChosen}
    >
      <View className="mq-desk-row__head">
        {isChosen !== undefined && <View className="mq-desk-row__mark">{isChosen && <Icon name="check" size="small" />}</View>}
        <View className="mq-desk-row__title">{row.title}</View>
        {row.isSupport && <Chip tone="teal" text={supportWord} plain />}
        <Chip tone={chip.tone} text={chip.text} />
      </View>
      <View className="mq-desk-row__more">
        <Text className="mq-desk-row__where">{describeRow(row, now)}</Text>
        {left && <Text className={`mq-desk-row__left ${left.isLate ? 'mq-desk-row__left--late' : ''}`}>{left.text}</Text>}
      </View>
    </Pressable>
  )
}

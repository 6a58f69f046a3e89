import { Text, View } from '@tarojs/components'
import { Chip, type ChipProps } from '@/shared/ui/chip'
import { Pressable } from '@/shared/ui/pressable'
import { dueOf, whatOf } from '../describe-row'
import type { OfficeRow } from '../types'
import './ledger-row.scss'

interface LedgerRowProps {
  row: OfficeRow
  /** Its state as this desk says it. */
  chip: Pick<ChipProps, 'tone' | 'text'>
  now: number
  onPress: () => void
}

/** A line of an office's ledger: number and state, what and where, who is responsible and by when. */
export const LedgerRow = ({ row, chip, now, onPress }: LedgerRowProps) => {
  const due = dueOf(row)
  return (
    <Pressable className="mq-ledger-row" onPress={onPress}>
      <View className="mq-ledger-row__what">
        <View className="mq-ledger-row__title">{row.title}</View>
        <Text className="mq-ledger-row__note">{[row.number, row.source].filter(Boolean).join(' · ')}</Text>
      </View>
      <Text className="mq-ledger-row__where">{whatOf(row, now)}</Text>
      <View className="mq-ledger-row__who">
        <View>{row.responsible ?? (row.doneOn ? '当场办的' : '未定责任主体')}</View>
        {due && <Text className={`mq-ledger-row__note ${due.isLate ? 'mq-ledger-row__note--late' : ''}`}>{due.text}</Text>}
      </View>
      <View className="mq-ledger-row__state"><Chip tone={chip.tone} text={chip.text} plain={chip.tone === 'green'} /></View>
    </Pressable>
  )
}

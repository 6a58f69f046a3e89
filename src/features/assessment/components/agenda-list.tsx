import { Text, View } from '@tarojs/components'
import { agendaReasonLabels } from '@contract/assessment/vocabulary'
import { Chip } from '@/shared/ui/chip'
import { Icon } from '@/shared/ui/icon'
import { Pressable } from '@/shared/ui/pressable'
import { decidedWords, toneOfReason } from '../agenda-lines'
import { assessmentCopy } from '../copy'
import type { AgendaItem } from '../types'
import './assessment.scss'

interface AgendaListProps {
  items: readonly AgendaItem[]
  /** Open beside the list, on wide screens. */
  current: number | null
  onOpen: (at: number) => void
}

/** Every item with why it is there, and what was decided. */
export const AgendaList = ({ items, current, onOpen }: AgendaListProps) => (
  <View className="mq-agenda__list">
    {items.map((item, at) => {
      const decided = decidedWords(item)
      return (
        <Pressable key={item.issueId} className={`mq-agenda-row ${at === current ? 'mq-agenda-row--current' : ''}`} current={at === current} onPress={() => onOpen(at)}>
          <View className="mq-agenda-row__head">
            <View className="mq-agenda-row__title">{`${at + 1}. ${item.title ?? assessmentCopy.gone}`}</View>
            {decided
              ? <View className="mq-agenda-row__done"><Icon name="check" size="small" /><Text>{decided}</Text></View>
              : <Chip tone={toneOfReason(item.why)} text={agendaReasonLabels[item.why]} />}
          </View>
          <View className="mq-agenda-row__note">{[item.placeName, item.chip.text].join(' · ')}</View>
        </Pressable>
      )
    })}
  </View>
)

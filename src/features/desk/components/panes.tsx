import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '@/shared/ui/aria'
import { useArrowKeys } from '@/shared/ui/arrow-keys'
import './panes.scss'

export const listPaneId = 'desk-list'

/** The list's own pane: arrows move through its lines, Enter opens one. */
export const ListPane = ({ label, filters, children }: { label: string; filters?: ReactNode; children: ReactNode }) => {
  const keys = useArrowKeys()
  return (
    <View className="mq-panes__list" {...aria({ role: 'navigation', label })}>
      {filters && <View className="mq-panes__filters">{filters}</View>}
      <View id={listPaneId} className="mq-panes__lines" {...keys}>{children}</View>
    </View>
  )
}

/** List, detail and actions side by side, each scrolling for itself. */
export const Panes = ({ list, detail, side }: { list: ReactNode; detail: ReactNode; side?: ReactNode }) => (
  <View className="mq-panes">
    {list}
    <View className="mq-panes__work">
      <View className="mq-panes__detail">{detail}</View>
      {side && <View className="mq-panes__side">{side}</View>}
    </View>
  </View>
)

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '@/shared/ui/aria'
import { useArrowKeys } from '@/shared/ui/arrow-keys'
import './panes.scss'

/** The list's own pane: arrows move through its lines, Enter opens one. */
export const ListPane = ({ label, filters, foot, children }: { label: string; filters?: ReactNode; foot: ReactNode; children: ReactNode }) => {
  const keys = useArrowKeys()
  return (
    <View className="mq-panes__list" {...aria({ role: 'navigation', label })}>
      {filters && <View className="mq-panes__filters">{filters}</View>}
      <View className="mq-panes__lines" {...keys}>{children}</View>
      {foot}
    </View>
  )
}

/** List beside the work on one of its lines, each scrolling for itself. */
export const Panes = ({ list, children }: { list: ReactNode; children: ReactNode }) => (
  <View className="mq-panes">
    {list}
    <View className="mq-panes__work">{children}</View>
  </View>
)

/** The opened one and what one may do about it. */
export const PaneWork = ({ detail, side }: { detail: ReactNode; side: ReactNode }) => (
  <View className="mq-panes__pair">
    <View className="mq-panes__detail">{detail}</View>
    <View className="mq-panes__side">{side}</View>
  </View>
)

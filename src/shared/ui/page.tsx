import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { useLook } from './look'
import { PageHeader, type PageHeaderProps } from './page-header'
import { PageVoices } from './page-voices'
import { TabBar, type TabName } from './tab-bar'
import { usePageFocus } from './page-focus'
import './page.scss'

export interface PageProps extends PageHeaderProps {
  children: ReactNode
  /** The tab this page is; only the five tab pages have one. */
  tab?: TabName
  /** The main action at the thumb, fixed at the foot. */
  foot?: ReactNode
  /** Instead of the plain title: a page's own head (home, evening session). It must hold the heading of level 1. */
  head?: ReactNode
  /** Desks use the whole width; residents' pages are a column of 640 px. */
  wide?: boolean
}

/** Ground of every page: paper, safe areas, the size of writing, elder mode, header, landmark, foot, tab bar and the spoken messages. */
export const Page = ({ children, tab, foot, head, wide = false, ...header }: PageProps) => {
  const { elder, scale } = useLook()
  usePageFocus(header.title)
  const kinds = [elder && 'elder', tab && 'mq-page--tab', foot && 'mq-page--foot', wide && 'mq-page--wide'].filter(Boolean)
  return (
    <View className={`mq-page ${kinds.join(' ')}`} style={scale === 1 ? undefined : `--unit: ${scale}px`}>
      {head ?? <PageHeader {...header} />}
      <View className="mq-page__main" {...aria({ role: 'main' })}>{children}</View>
      {foot && <View className="mq-page__foot"><View className="mq-page__foot-in">{foot}</View></View>}
      {tab && <TabBar now={tab} />}
      <PageVoices />
    </View>
  )
}

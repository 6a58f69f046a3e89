import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goBack } from '../platform/navigate'
import { aria } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './page-header.scss'

export interface PageHeaderProps {
  /** Also the title of the window, and what is spoken when the page opens. */
  title: string
  /** Tab pages have none. */
  back?: boolean
  /** Small thing at the right: 「草稿已存好」, 分享. */
  aside?: ReactNode
  /** No visible title, e.g. on the receipt, whose own words are the heading. */
  bare?: boolean
}

/** H5's slim navigation bar; weapp has WeChat's own (page-header.weapp.tsx). */
export const PageHeader = ({ title, back = true, aside, bare = false }: PageHeaderProps) => (
  <View className="mq-header" {...aria({ role: 'banner' })}>
    <View className="mq-header__in">
      <View className="mq-header__side">
        {back && (
          <Pressable className="mq-header__back" label="返回" onPress={goBack}>
            <Icon name="chevron-left" />
          </Pressable>
        )}
      </View>
      {bare ? <View className="mq-header__title" /> : <View className="mq-header__title" {...aria({ role: 'heading', level: 1 })}>{title}</View>}
      <View className="mq-header__side mq-header__side--end">{aside}</View>
    </View>
  </View>
)

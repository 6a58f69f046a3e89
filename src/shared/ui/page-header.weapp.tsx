import { View } from '@tarojs/components'
import type { PageHeaderProps } from './page-header'
import './page-header.scss'

/** WeChat draws title and back; only what stands beside them is ours. */
export const PageHeader = ({ aside }: PageHeaderProps) => (aside ? <View className="mq-header__below">{aside}</View> : null)

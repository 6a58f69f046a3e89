import { View } from '@tarojs/components'
import { aria } from './aria'
import './end-of-list.scss'

/** The foot of a list: loading the next page, or that this was all. */
export const EndOfList = ({ loading, text = '没有更多了' }: { loading: boolean; text?: string }) => (
  <View className="mq-end" {...aria({ role: 'status' })}>{loading ? '正在加载…' : text}</View>
)

import { View } from '@tarojs/components'
import './demo-mark.scss'

/** 「示例数据，人名均为虚构」 wherever invented people stand. */
export const DemoMark = ({ text }: { text: string | null | undefined }) => (text ? <View className="mq-demo">{text}</View> : null)

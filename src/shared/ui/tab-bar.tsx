import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { aria } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { tabs, type TabName } from './tabs'
import './tab-bar.scss'

export type { TabName }

/** H5's tab bar: ours, because Taro's has no roles and no names, and elder mode enlarges this one. */
export const TabBar = ({ now }: { now: TabName }) => (
  <View className="mq-tabs" {...aria({ role: 'navigation', label: '主导航' })}>
    <View className="mq-tabs__in">
      {tabs.map((tab) => (
        <Pressable
          key={tab.name}
          role="link"
          current={tab.name === now}
          className={`mq-tabs__one ${tab.name === now ? 'mq-tabs__one--now' : ''}`}
          onPress={() => void Taro.switchTab({ url: `/${tab.path}` })}
        >
          <Icon name={tab.icon} />
          <Text className="mq-tabs__word">{tab.text}</Text>
        </Pressable>
      ))}
    </View>
  </View>
)

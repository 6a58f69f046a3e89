import { Popup } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import type { SheetProps } from './sheet'
import './sheet.scss'

// Not destroyOnClose: it empties the sheet a while after closing, also one that was opened again meanwhile.
export const Sheet = ({ open, title, onClose, children, foot }: SheetProps) => (
  <Popup visible={open} position="bottom" round onClose={onClose} lockScroll>
    {open && (
      <View className="mq-sheet__in" {...aria({ role: 'dialog', label: title })}>
        <View className="mq-sheet__head">
          <View className="mq-sheet__title" {...aria({ role: 'heading', level: 2 })}>{title}</View>
          <Pressable className="mq-sheet__close" label="关闭" onPress={onClose}><Icon name="close" /></Pressable>
        </View>
        <View className="mq-sheet__body">{children}</View>
        {foot && <View className="mq-sheet__foot">{foot}</View>}
      </View>
    )}
  </Popup>
)

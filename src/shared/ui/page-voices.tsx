import { View } from '@tarojs/components'
import { useSyncExternalStore } from 'react'
import { aria } from './aria'
import { Icon } from './icon'
import { announcements, toasts } from './toast'
import './page-voices.scss'

/** The toast, and a region that only a screen reader hears. Both stand empty in the page, else their first words are missed. */
export const PageVoices = () => {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get, toasts.get)
  const said = useSyncExternalStore(announcements.subscribe, announcements.get, announcements.get)
  return (
    <View>
      <View className="mq-toast" {...aria({ role: 'status', live: 'polite' })}>
        {shown && <View key={shown.id} className="mq-toast__card"><Icon name="check" />{shown.text}</View>}
      </View>
      <View className="mq-unseen" {...aria({ role: 'status', live: 'polite' })}>{said?.text ?? ''}</View>
    </View>
  )
}

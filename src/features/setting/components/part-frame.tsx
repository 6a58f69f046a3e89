import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { settingCopy as copy } from '../copy'
import type { SettingKey } from '../types'
import type { PartProps } from '../use-settings'
import './setting.scss'

interface PartFrameProps extends PartProps {
  /** The settings of this part: where the street set one itself, it can go back. */
  keys: readonly SettingKey[]
  note?: string
  children: ReactNode
}

/** What every part has: what it is for, what went wrong, and the way back to what holds above. */
export const PartFrame = ({ held, form, keys, note, children }: PartFrameProps) => {
  const own = keys.filter((key) => held.own.includes(key))
  return (
    <View className="mq-setting">
      {note && <View className="mq-setting__note">{note}</View>}
      {children}
      <View {...aria({ live: 'assertive' })}>
        {form.problem && (
          <View className="mq-setting__problem">
            <View>{form.problem.message}</View>
            {form.problem.code === 'setting.changed' && <Button kind="outline" size="row" onPress={() => void form.reload()}>{copy.reload}</Button>}
          </View>
        )}
      </View>
      {own.length > 0 && held.allowedActions.length > 0 && (
        <View className="mq-setting__reset">
          <View className="mq-setting__note">{copy.resetNote}</View>
          <Button kind="plain" size="row" loading={form.busy === 'reset'} onPress={() => void form.reset(own)}>{copy.reset}</Button>
        </View>
      )}
    </View>
  )
}

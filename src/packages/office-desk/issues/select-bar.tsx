import { Text, View } from '@tarojs/components'
import { deskCopy } from '@/features/desk/copy'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import type { Selection } from './use-selection'
import './select.scss'

/** Begins and ends the marking of several. */
export const SelectBar = ({ selection }: { selection: Selection }) => (
  <View className="mq-select">
    {selection.isOn && <Text className="mq-select__count" {...aria({ live: 'polite' })}>{deskCopy.selected(selection.ids.length)}</Text>}
    {selection.isOn
      ? <Button kind="plain" size="row" onPress={selection.stop}>{deskCopy.selectNone}</Button>
      : <Button kind="plain" size="row" onPress={selection.start}>{deskCopy.select}</Button>}
  </View>
)

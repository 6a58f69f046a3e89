import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from './aria'
import { Button } from './button'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { Sheet } from './sheet'
import { TextInput } from './text-input'
import './pick-field.scss'

export interface PickOption {
  id: string
  name: string
  note?: string
}

export interface PickFieldProps {
  label: string
  options: readonly PickOption[]
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
  /** One only: choosing it closes the list. */
  single?: boolean
  /** Said while none is chosen. */
  none: string
  error?: string | null
}

const manyOptions = 8
const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase()

/** One or several out of a list that opens on its own, found by what they are called. */
export const PickField = ({ label, options, chosen, onChange, single = false, none, error }: PickFieldProps) => {
  const [isOpen, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const close = () => {
    setOpen(false)
    setWanted('')
  }
  const toggle = (id: string) => {
    if (single) {
      onChange([id])
      return close()
    }
    return onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  }
  const names = chosen.flatMap((id) => options.find((option) => option.id === id)?.name ?? []).join('、')
  const found = options.filter(({ name, note }) => plain(`${name}${note ?? ''}`).includes(plain(wanted)))
  return (
    <View className="mq-pick">
      <View className="mq-pick__label">{label}</View>
      <Pressable className="mq-pick__field" label={`${label}，${names || none}`} onPress={() => setOpen(true)}>
        <View className="mq-pick__in">
          <View className={names ? 'mq-pick__names' : 'mq-pick__none'}>{names || none}</View>
          <Icon name="chevron-right" size="small" />
        </View>
      </Pressable>
      {error && <View className="mq-pick__error" {...aria({ role: 'alert' })}>{error}</View>}
      <Sheet open={isOpen} title={label} onClose={close} foot={single ? undefined : <Button onPress={close}>{chosen.length > 0 ? `选好了（${chosen.length}）` : '选好了'}</Button>}>
        {options.length > manyOptions && <TextInput label="找一找" kind="search" value={wanted} onChange={setWanted} />}
        <View {...aria({ role: 'group', label })}>
          {found.map(({ id, name, note }) => (
            <Pressable key={id} className={`mq-pick__one ${chosen.includes(id) ? 'mq-pick__one--on' : ''}`} pressed={chosen.includes(id)} onPress={() => toggle(id)}>
              <View className="mq-pick__in">
                <View>
                  <View>{name}</View>
                  {note && <View className="mq-pick__note">{note}</View>}
                </View>
                {chosen.includes(id) && <Icon name="check" size="small" />}
              </View>
            </Pressable>
          ))}
        </View>
        {found.length === 0 && <View className="mq-pick__note">没有找到，换个词试试</View>}
      </Sheet>
    </View>
  )
}

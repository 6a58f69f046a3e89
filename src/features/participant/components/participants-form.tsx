import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { participantDutyLabels, participantLimits, participantSideLabels, participantSides, type ParticipantSide } from '@contract/participant/vocabulary'
import { Button } from '@/shared/ui/button'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { Icon } from '@/shared/ui/icon'
import { PickField } from '@/shared/ui/pick-field'
import { Pressable } from '@/shared/ui/pressable'
import { TextInput } from '@/shared/ui/text-input'
import { nameOf, titleOf, withDeputies, withNextDuty } from '../participants-draft'
import type { DeputyChoice, ParticipantDraft } from '../types'
import './participants.scss'

interface ParticipantsFormProps {
  list: readonly ParticipantDraft[]
  deputies: readonly DeputyChoice[]
  onChange: (list: readonly ParticipantDraft[]) => void
}

const sides = participantSides.filter((side) => side !== 'deputy').map((value) => ({ value, name: participantSideLabels[value] }))

/** Deputies by choice, everybody else typed; a tap on the duty makes somebody chair or recorder. */
export const ParticipantsForm = ({ list, deputies, onChange }: ParticipantsFormProps) => {
  const chosen = list.flatMap(({ deputyId }) => (deputyId ? [deputyId] : []))
  return (
    <View className="mq-people__form">
      <View>
        {list.map((one, at) => (
          <View key={`${one.deputyId ?? one.name} ${at}`} className="mq-people__line">
            <View className="mq-people__who">
              <Text className="mq-people__name">{nameOf(one, deputies)}</Text>
              <View className="mq-people__note">{titleOf(one, deputies) || participantSideLabels[one.side]}</View>
            </View>
            <View className="mq-people__acts">
              <Pressable className={`mq-people__duty ${one.duty === 'member' ? '' : 'mq-people__duty--on'}`} label={`${nameOf(one, deputies)}，${participantDutyLabels[one.duty]}，点一下换`} onPress={() => onChange(withNextDuty(list, at))}>
                {participantDutyLabels[one.duty]}
              </Pressable>
              <Pressable className="mq-people__drop" label={`去掉${nameOf(one, deputies)}`} onPress={() => onChange(list.filter((_, other) => other !== at))}><Icon name="close" size="small" /></Pressable>
            </View>
          </View>
        ))}
      </View>
      {deputies.length > 0 && (
        <PickField label="参加的代表" none="从代表里选" chosen={chosen} options={deputies.map(({ id, name, title }) => ({ id, name, note: title }))} onChange={(ids) => onChange(withDeputies(list, ids))} />
      )}
      <TypedOne onAdd={(one) => onChange([...list, one])} isFirst={list.length === 0} />
    </View>
  )
}

const TypedOne = ({ onAdd, isFirst }: { onAdd: (one: ParticipantDraft) => void; isFirst: boolean }) => {
  const [side, setSide] = useState<ParticipantSide>('community')
  const [name, setName] = useState('')
  const [title, setTitle] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = () => {
    if (name.trim() === '') return setError('请写姓名')
    onAdd({ side, duty: isFirst ? 'chair' : 'member', deputyId: null, name: name.trim(), title: title.trim() })
    setName('')
    return setTitle('')
  }
  return (
    <View className="mq-people__typed">
      <ChoiceGroup label="再记一位" choices={sides} value={side} onChange={setSide} />
      <TextInput label="姓名" value={name} maxLength={participantLimits.name} error={error} onChange={(text) => { setError(null); setName(text) }} onEnter={add} />
      <TextInput label="单位、职务" optional value={title} maxLength={participantLimits.title} onChange={setTitle} onEnter={add} />
      <Button kind="outline" size="row" icon="plus" onPress={add}>加上</Button>
    </View>
  )
}

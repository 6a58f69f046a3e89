import { View } from '@tarojs/components'
import { useId } from 'react'
import { aria, ariaHidden } from './aria'
import { Pressable } from './pressable'
import { useArrowKeys } from './arrow-keys'
import './choice-group.scss'

export interface Choice<T extends string> {
  value: T
  name: string
  note?: string
  /** A colour beside the word, never instead of it. */
  tone?: 'red' | 'amber' | 'blue'
}

export interface ChoiceGroupProps<T extends string> {
  /** What is asked; visible unless `quiet`. */
  label: string
  choices: readonly Choice<T>[]
  value: T | null
  onChange: (value: T) => void
  /** cards = side by side with a note; pills = short words in a row. */
  kind?: 'cards' | 'pills'
  /** The label stands elsewhere on the page already: only spoken here. */
  quiet?: boolean
  error?: string | null
}

/** One of several, as radio buttons: arrow keys move on H5, the chosen one carries a mark beside its colour. */
export const ChoiceGroup = <T extends string>({ label, choices, value, onChange, kind = 'pills', quiet = false, error }: ChoiceGroupProps<T>) => {
  const id = useId()
  const keys = useArrowKeys()
  return (
    <View className={`mq-choice mq-choice--${kind}`}>
      {!quiet && <View className="mq-choice__label">{label}</View>}
      <View className="mq-choice__set" {...keys} {...aria({ role: 'radiogroup', label, describedBy: error ? `${id}-error` : undefined })}>
        {choices.map((choice) => (
          <Pressable
            key={choice.value}
            role="radio"
            checked={choice.value === value}
            className={`mq-choice__one ${choice.tone ? `mq-choice__one--${choice.tone}` : ''} ${choice.value === value ? 'mq-choice__one--on' : ''}`}
            onPress={() => onChange(choice.value)}
          >
            <View className="mq-choice__head">
              <View className="mq-choice__name">{choice.name}</View>
              {kind === 'cards' && choice.value === value && <View className="mq-choice__mark" {...ariaHidden} />}
            </View>
            {choice.note && <View className="mq-choice__note">{choice.note}</View>}
          </Pressable>
        ))}
      </View>
      {error && <View className="mq-choice__error" id={`${id}-error`} {...aria({ role: 'alert' })}>{error}</View>}
    </View>
  )
}

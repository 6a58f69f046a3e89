import { Input } from '@tarojs/components'
import { useId } from 'react'
import { aria } from './aria'
import { Field } from './field'
import type { TextInputProps } from './text-input'

const typeOf = { text: 'text', tel: 'number', smsCode: 'number', search: 'text', amount: 'digit' } as const

export const TextInput = ({ value, onChange, kind = 'text', placeholder, maxLength = -1, onEnter, disabled, ...field }: TextInputProps) => {
  const id = useId()
  return (
    <Field id={id} {...field}>
      <Input
        className="mq-field__control"
        type={typeOf[kind]}
        value={value}
        placeholder={placeholder}
        placeholderClass="mq-field__placeholder"
        maxlength={maxLength}
        disabled={disabled}
        cursorSpacing={80}
        confirmType={kind === 'search' ? 'search' : 'done'}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onEnter}
        {...aria({ label: field.error ? `${field.label}，${field.error}` : field.label })}
      />
    </Field>
  )
}

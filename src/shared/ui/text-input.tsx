import { useId } from 'react'
import { aria } from './aria'
import { Field, type FieldProps } from './field'

export interface TextInputProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** Which keyboard opens, and what the browser may fill in. */
  kind?: 'text' | 'tel' | 'smsCode' | 'search' | 'amount'
  placeholder?: string
  maxLength?: number
  onEnter?: () => void
  disabled?: boolean
}

const inputOf = {
  text: { type: 'text', inputMode: 'text', autoComplete: 'off' },
  tel: { type: 'tel', inputMode: 'tel', autoComplete: 'tel-national' },
  smsCode: { type: 'text', inputMode: 'numeric', autoComplete: 'one-time-code' },
  search: { type: 'search', inputMode: 'search', autoComplete: 'off' },
  amount: { type: 'text', inputMode: 'decimal', autoComplete: 'off' },
} as const

export const TextInput = ({ value, onChange, kind = 'text', placeholder, maxLength, onEnter, disabled, ...field }: TextInputProps) => {
  const id = useId()
  return (
    <Field id={id} {...field}>
      <input
        id={id}
        className="mq-field__control"
        {...inputOf[kind]}
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.() }}
        {...aria({ labelledBy: `${id}-label`, describedBy: `${id}-more`, invalid: Boolean(field.error) })}
      />
    </Field>
  )
}

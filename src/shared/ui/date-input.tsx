import { useId } from 'react'
import { aria } from './aria'
import { Field, type FieldProps } from './field'

export interface DateInputProps extends FieldProps {
  /** YYYY-MM-DD; empty: none. */
  value: string
  onChange: (day: string) => void
  /** First and last day that may be chosen, YYYY-MM-DD. */
  min?: string
  max?: string
}

/** A day, chosen with the browser's own calendar. */
export const DateInput = ({ value, onChange, min, max, ...field }: DateInputProps) => {
  const id = useId()
  return (
    <Field id={id} {...field}>
      <input
        id={id}
        className="mq-field__control"
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChange(event.target.value)}
        {...aria({ labelledBy: `${id}-label`, describedBy: `${id}-more`, invalid: Boolean(field.error) })}
      />
    </Field>
  )
}

import { useId } from 'react'
import { aria } from './aria'
import { Field, type FieldProps } from './field'
import { countWords } from './count-words'

export interface TextAreaProps extends Omit<FieldProps, 'aside'> {
  value: string
  onChange: (value: string) => void
  /** Longest text in characters as people count them; shown as 33/2000. Absent where nobody counts: pasted tables. */
  limit?: number
  placeholder?: string
  rows?: number
  /** Without a frame, for the large writing space of a card. */
  bare?: boolean
}

export const TextArea = ({ value, onChange, limit, placeholder, rows = 4, bare = false, ...field }: TextAreaProps) => {
  const id = useId()
  return (
    <Field id={id} aside={limit === undefined ? undefined : `${countWords(value)}/${limit}`} {...field}>
      <textarea
        id={id}
        className={`mq-field__control mq-field__control--area ${bare ? 'mq-field__control--bare' : ''}`}
        value={value}
        placeholder={placeholder}
        rows={rows}
        onChange={(event) => onChange(event.target.value)}
        {...aria({ labelledBy: `${id}-label`, describedBy: `${id}-more`, invalid: Boolean(field.error) })}
      />
    </Field>
  )
}

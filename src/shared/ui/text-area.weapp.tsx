import { Textarea } from '@tarojs/components'
import { useId } from 'react'
import { aria } from './aria'
import { countWords } from './count-words'
import { Field } from './field'
import type { TextAreaProps } from './text-area'

export const TextArea = ({ value, onChange, limit, placeholder, bare = false, rows: _rows, ...field }: TextAreaProps) => {
  const id = useId()
  return (
    <Field id={id} aside={limit === undefined ? undefined : `${countWords(value)}/${limit}`} {...field}>
      <Textarea
        className={`mq-field__control mq-field__control--area ${bare ? 'mq-field__control--bare' : ''}`}
        value={value}
        placeholder={placeholder}
        placeholderClass="mq-field__placeholder"
        maxlength={-1}
        autoHeight
        disableDefaultPadding
        cursorSpacing={100}
        onInput={(event) => onChange(event.detail.value)}
        {...aria({ label: field.error ? `${field.label}，${field.error}` : field.label })}
      />
    </Field>
  )
}

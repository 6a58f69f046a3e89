import { Picker, View } from '@tarojs/components'
import { useId } from 'react'
import { aria } from './aria'
import type { DateInputProps } from './date-input'
import { Field } from './field'

/** A day, chosen with WeChat's own picker. */
export const DateInput = ({ value, onChange, min, max, ...field }: DateInputProps) => {
  const id = useId()
  const said = field.error ? `${field.label}，${field.error}` : field.label
  return (
    <Field id={id} {...field}>
      <Picker mode="date" value={value} start={min} end={max} onChange={(event) => onChange(event.detail.value)}>
        <View className="mq-field__control" {...aria({ role: 'button', label: value ? `${said}，${value}` : said })}>{value || '请选日期'}</View>
      </Picker>
    </Field>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { settingBounds } from '@contract/setting/vocabulary'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { TextInput } from '@/shared/ui/text-input'
import { settingCopy as copy } from '../copy'
import type { PartProps } from '../use-settings'
import { PartFrame } from './part-frame'

/** 「9:00」 and 「9：00」 are a time too. */
const timeOf = (text: string): string => text.trim().replace('：', ':').replace(/^(\d):/, '0$1:')
const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(timeOf(text))

/** The hours that count on a workday, and the phone for what cannot wait. */
export const ServiceHours = ({ held, form }: PartProps) => {
  const [shifts, setShifts] = useState(() => held.settings.serviceTime.shifts.map(({ from, until }) => ({ from, until })))
  const [phone, setPhone] = useState(held.settings.dutyPhone ?? '')
  const [isTried, setTried] = useState(false)
  const write = (at: number, part: { from?: string; until?: string }) => setShifts((known) => known.map((shift, index) => (index === at ? { ...shift, ...part } : shift)))
  const problemOf = (text: string): string | null => (isTried && !isTime(text) ? '请填几点几分，例如 09:00' : null)
  const isPhone = phone.trim() === '' || /^\d[\d-]{2,19}$/.test(phone.trim())
  const save = () => {
    setTried(true)
    if (!isPhone || !shifts.every(({ from, until }) => isTime(from) && isTime(until))) return
    void form.save('hours', { serviceTime: { shifts: shifts.map(({ from, until }) => ({ from: timeOf(from), until: timeOf(until) })) }, dutyPhone: phone.trim() || null })
  }
  return (
    <PartFrame held={held} form={form} keys={['serviceTime', 'dutyPhone']} note={copy.hoursNote}>
      <Card>
        {shifts.map(({ from, until }, at) => (
          <View key={at} className="mq-setting__pair">
            <TextInput label={copy.from(at + 1)} value={from} maxLength={5} error={problemOf(from)} onChange={(text) => write(at, { from: text })} />
            <TextInput label={copy.until(at + 1)} value={until} maxLength={5} error={problemOf(until)} onChange={(text) => write(at, { until: text })} />
          </View>
        ))}
        <View className="mq-setting__buttons">
          {shifts.length < settingBounds.shifts && <Button kind="outline" size="row" icon="plus" onPress={() => setShifts((known) => [...known, { from: '', until: '' }])}>{copy.addShift}</Button>}
          {shifts.length > 1 && <Button kind="plain" size="row" onPress={() => setShifts((known) => known.slice(0, -1))}>{copy.dropShift}</Button>}
        </View>
        <TextInput label={copy.dutyPhone} optional kind="tel" value={phone} hint={copy.dutyPhoneHint} maxLength={20} error={isTried && !isPhone ? '请填电话号码' : null} onChange={setPhone} />
        <Button loading={form.busy === 'hours'} onPress={save}>{copy.save}</Button>
      </Card>
    </PartFrame>
  )
}

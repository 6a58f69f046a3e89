import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StaffAction } from '@contract/staff/vocabulary'
import { useSend } from '@/shared/api-client/use-send'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { TextInput } from '@/shared/ui/text-input'
import { toast } from '@/shared/ui/toast'
import { staffApi } from '../api'
import { staffCopy as copy } from '../copy'
import { dayOf, isMobile } from '../invite-form'
import { roleAndScope, staffNote } from '../staff-words'
import type { StaffLine } from '../types'

interface StaffSheetProps { line: StaffLine; onClose: () => void; onChanged: () => void }

const doneWords: Record<StaffAction, string> = { end: copy.endedWords, renew: copy.renewed, changePhone: copy.phoneChanged }
const titles: Record<StaffAction, string> = { end: copy.endTitle, renew: copy.prolong, changePhone: copy.changePhone }

/** One account: what may be done with it, and each after being asked once more. */
export const StaffSheet = ({ line, onClose, onChanged }: StaffSheetProps) => {
  const [act, setAct] = useState<StaffAction | null>(null)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const { busy, problem, send } = useSend()
  const renewName = line.state === 'ended' ? copy.renew : copy.prolong
  const begin = (next: StaffAction) => {
    setText(next === 'renew' && line.state !== 'ended' ? line.until ?? '' : '')
    setWrong(null)
    setAct(next)
  }
  const run = (key: string): Promise<StaffLine> => {
    if (act === 'end') return staffApi.end(line.id, key)
    return act === 'renew' ? staffApi.renew(line.id, dayOf(text), key) : staffApi.changePhone(line.id, text.replace(/\D/g, ''), key)
  }
  const submit = async () => {
    if (!act) return
    const fault = act === 'changePhone' && !isMobile(text) ? copy.noPhone : act === 'renew' && text.trim() !== '' && !dayOf(text) ? copy.noDay : null
    setWrong(fault)
    if (fault || !(await send(act, [line.id, text], run))) return
    toast(doneWords[act])
    onChanged()
  }
  const title = act === null ? line.name : act === 'renew' ? renewName : titles[act]
  const foot = act && <Button kind={act === 'end' ? 'danger' : 'primary'} loading={busy !== null} onPress={() => void submit()}>{act === 'end' ? copy.end : copy.save}</Button>
  return (
    <Sheet open title={title} onClose={onClose} foot={foot ?? undefined}>
      <View className="mq-staff">
        <View>{act === null ? roleAndScope(line) : `${line.name} · ${roleAndScope(line)}`}</View>
        {act === null && <View className="mq-staff__note">{staffNote(line)}</View>}
        {act === null && (
          <View className="mq-staff__buttons">
            {line.allowedActions.includes('renew') && <Button kind="outline" onPress={() => begin('renew')}>{renewName}</Button>}
            {line.allowedActions.includes('changePhone') && <Button kind="outline" onPress={() => begin('changePhone')}>{copy.changePhone}</Button>}
            {line.allowedActions.includes('end') && <Button kind="danger" onPress={() => begin('end')}>{copy.end}</Button>}
            {line.allowedActions.length === 0 && <View className="mq-staff__note">{copy.nothingAllowed}</View>}
          </View>
        )}
        {act === 'end' && <View>{copy.endNote}</View>}
        {act === 'end' && line.isAlone && <View className="mq-staff__warning">{copy.endAlone}</View>}
        {act === 'changePhone' && <View className="mq-staff__note">{copy.changePhoneNote}</View>}
        {act === 'changePhone' && <TextInput label={copy.newPhone} kind="tel" value={text} error={wrong} maxLength={16} onChange={setText} />}
        {act === 'renew' && <TextInput label={copy.until} optional value={text} hint={copy.untilHint} error={wrong} maxLength={12} onChange={setText} />}
        <View className="mq-staff__warning" {...aria({ live: 'assertive' })}>{problem?.message}</View>
      </View>
    </Sheet>
  )
}

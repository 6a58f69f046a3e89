import { View } from '@tarojs/components'
import { useState } from 'react'
import { roleLabels } from '@contract/person/vocabulary'
import { useSend } from '@/shared/api-client/use-send'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { Sheet } from '@/shared/ui/sheet'
import { TextInput } from '@/shared/ui/text-input'
import { toast } from '@/shared/ui/toast'
import { staffApi } from '../api'
import { staffCopy as copy } from '../copy'
import { invitationOf, inviteProblems, type InviteForm } from '../invite-form'
import { scopesOf, type ScopeSources } from '../scopes'
import type { StaffRole } from '../types'
import { ScopePicker } from './scope-picker'

interface InviteSheetProps { mayGive: readonly StaffRole[]; sources: ScopeSources; onClose: () => void; onInvited: () => void }

const onlyOf = (role: StaffRole, sources: ScopeSources): string | null => {
  const scopes = scopesOf(role, sources)
  return scopes.length === 1 ? scopes[0]?.value ?? null : null
}

/** Name, phone, what for and where: the person signs in by that phone and is at their desk. */
export const InviteSheet = ({ mayGive, sources, onClose, onInvited }: InviteSheetProps) => {
  const [form, setForm] = useState<InviteForm>({ name: '', phone: '', role: mayGive.find((role) => role === 'community') ?? mayGive[0] ?? 'community', scope: null, until: '' })
  const [isTried, setTried] = useState(false)
  const { busy, problem, send } = useSend()
  const problems = isTried ? inviteProblems(form) : {}
  const write = (part: Partial<InviteForm>) => setForm((known) => ({ ...known, ...part }))
  const invite = async () => {
    setTried(true)
    if (Object.keys(inviteProblems(form)).length > 0) return
    const body = invitationOf(form)
    if (!(await send('invite', body, (key) => staffApi.invite(body, key)))) return
    toast(copy.invited)
    onInvited()
  }
  return (
    <Sheet open title={copy.inviteTitle} onClose={onClose} foot={<Button loading={busy !== null} onPress={() => void invite()}>{copy.send}</Button>}>
      <View className="mq-staff">
        <View className="mq-staff__note">{copy.inviteNote}</View>
        <TextInput label={copy.name} value={form.name} error={problems.name} maxLength={20} onChange={(name) => write({ name })} />
        <TextInput label={copy.phone} kind="tel" value={form.phone} error={problems.phone} maxLength={16} onChange={(phone) => write({ phone })} />
        <ChoiceGroup label={copy.role} value={form.role} choices={mayGive.map((value) => ({ value, name: roleLabels[value] }))} onChange={(role) => write({ role, scope: onlyOf(role, sources) })} />
        <ScopePicker key={form.role} scopes={scopesOf(form.role, sources)} value={form.scope} error={problems.scope} onChange={(scope) => write({ scope })} />
        <TextInput label={copy.until} optional value={form.until} hint={copy.untilHint} error={problems.until} maxLength={12} onChange={(until) => write({ until })} />
        <View className="mq-staff__warning" {...aria({ live: 'assertive' })}>{problem?.message}</View>
      </View>
    </Sheet>
  )
}

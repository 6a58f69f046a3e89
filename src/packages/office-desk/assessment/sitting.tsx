import { View } from '@tarojs/components'
import { useState } from 'react'
import { assessmentApi } from '@/features/assessment/api'
import { assessmentCopy } from '@/features/assessment/copy'
import type { Assessment } from '@/features/assessment/types'
import { ParticipantsCard } from '@/features/participant/components/participants-card'
import { ParticipantsSheet } from '@/features/participant/components/participants-sheet'
import type { ParticipantDraft } from '@/features/participant/types'
import { useSend } from '@/shared/api-client/use-send'
import { TextInput } from '@/shared/ui/text-input'
import { toast } from '@/shared/ui/toast'
import { sayWhen } from '@/shared/when/say-when'
import { useNow } from '@/shared/when/use-now'

/** Who sits together, and where. */
export const Sitting = ({ assessment, onRecorded }: { assessment: Assessment; onRecorded: (after: Assessment) => void }) => {
  const [isOpen, setOpen] = useState(false)
  const [venue, setVenue] = useState(assessment.venue ?? `${assessment.communityName}会议室`)
  const { busy, problem, send } = useSend()
  const now = useNow()
  const mayRecord = assessment.allowedActions.includes('recordParticipants')
  const place = assessment.heldAt ? [assessment.venue, sayWhen(assessment.heldAt, now)].filter(Boolean).join(' · ') : null
  const record = async (participants: readonly ParticipantDraft[]) => {
    const sitting = { venue: venue.trim(), participants }
    const after = await send('record', sitting, (key) => assessmentApi.record(assessment.id, sitting, key))
    if (!after) return
    onRecorded(after)
    setOpen(false)
    toast(assessmentCopy.recorded)
  }
  return (
    <View>
      <ParticipantsCard participants={assessment.participants} place={place} onEdit={mayRecord ? () => setOpen(true) : undefined} />
      <ParticipantsSheet
        key={assessment.heldAt ?? 'new'} isOpen={isOpen} isJoint participants={assessment.participants} deputies={assessment.deputyChoices} isBusy={busy === 'record'} error={problem?.message ?? null}
        onSend={(list) => void record(list)} onClose={() => setOpen(false)}
      >
        <TextInput label={assessmentCopy.venue} value={venue} maxLength={60} onChange={setVenue} />
      </ParticipantsSheet>
    </View>
  )
}

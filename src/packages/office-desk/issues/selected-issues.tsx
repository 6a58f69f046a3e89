import { useState } from 'react'
import { sendTriage } from '@/features/handling/api'
import { TriagePanel } from '@/features/handling/components/triage-panel'
import { handlingCopy, partyDone } from '@/features/handling/copy'
import type { OfficeFormState } from '@/features/handling/use-office-form'
import { useSend } from '@/shared/api-client/use-send'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { toast } from '@/shared/ui/toast'
import { ThumbFoot } from '@/features/desk/components/thumb-foot'

interface SelectedIssuesProps {
  ids: readonly string[]
  office: OfficeFormState
  isWide: boolean
  onDone: () => void
}

// What a community decides about what lies before it; mediation is one by one.
const parties = ['itself', 'property', 'street'] as const

/** Several decided together: beside the list on a wide screen, in a sheet on a phone. */
export const SelectedIssues = ({ ids, office, isWide, onDone }: SelectedIssuesProps) => {
  const [isOpen, setOpen] = useState(false)
  const sender = useSend()
  const panel = (
    <TriagePanel
      ids={ids} issue={null} office={office} parties={parties} sender={sender} act={sendTriage}
      onDone={(party) => {
        toast(partyDone[party])
        onDone()
      }}
    />
  )
  if (isWide) return panel
  return (
    <>
      <ThumbFoot><Button onPress={() => setOpen(true)}>{handlingCopy.triageMany(ids.length)}</Button></ThumbFoot>
      <Sheet open={isOpen} title={handlingCopy.triageMany(ids.length)} onClose={() => setOpen(false)}>{panel}</Sheet>
    </>
  )
}

import { useState } from 'react'
import { sendTriage } from '@/features/handling/api'
import { AssignPanel } from '@/features/handling/components/assign-panel'
import { TriagePanel } from '@/features/handling/components/triage-panel'
import { handlingCopy, partyDone } from '@/features/handling/copy'
import { isDecided, partiesOf } from '@/features/handling/triage-draft'
import type { HandledIssue } from '@/features/handling/types'
import type { OfficeFormState } from '@/features/handling/use-office-form'
import { useSend } from '@/shared/api-client/use-send'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'

interface DecisionProps {
  issue: HandledIssue
  office: OfficeFormState
  /** Triaged: said in these words; it leaves the list of what waits. */
  onTriaged: (words: string) => void
  onAssigned: (after: HandledIssue, words: string) => void
}

/** Who is responsible, where this desk decides it: a community triages, the street assigns. Decided once, it is a tap away to decide anew. */
export const Decision = ({ issue, office, onTriaged, onAssigned }: DecisionProps) => {
  const [isOpen, setOpen] = useState(!isDecided(issue))
  const sender = useSend()
  const parties = partiesOf(issue.allowedActions)
  if (parties.length === 0) {
    return issue.allowedActions.includes('assign') ? <AssignPanel issue={issue} office={office} onDone={(after) => onAssigned(after, '已交办')} /> : null
  }
  if (!isOpen) return <Card><Button kind="quiet" size="row" onPress={() => setOpen(true)}>{handlingCopy.decideAnew}</Button></Card>
  return <TriagePanel ids={[issue.id]} issue={issue} office={office} parties={parties} sender={sender} act={sendTriage} onDone={(party) => onTriaged(partyDone[party])} />
}

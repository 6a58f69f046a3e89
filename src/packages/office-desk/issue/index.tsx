import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { NoSeat } from '@/features/desk/components/no-seat'
import { PhoneIssue } from '@/features/desk/components/phone-issue'
import { nextInQueue } from '@/features/desk/next-in-queue'
import { useSeat } from '@/features/desk/use-seat'
import { useOfficeForm } from '@/features/handling/use-office-form'
import { PapersButton } from '@/features/ledger/components/papers-card'
import { goBack, openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Page } from '@/shared/ui/page'
import { toast } from '@/shared/ui/toast'
import { Decision } from '../decision'
import { useDesk } from '../store'

const OfficeIssuePage = () => {
  const [id, setId] = useState<string | null>(null)
  useLoad((query: { id?: string }) => setId(query.id ?? ''))
  const me = useDesk((state) => state.me)
  const refreshMe = useDesk((state) => state.refreshMe)
  const seatKey = useDesk((state) => state.seatKey)
  const deskChanged = useDesk((state) => state.deskChanged)
  const queue = useDesk((state) => state.queue)
  const openFrom = useDesk((state) => state.openFrom)
  const { seat, seats, reply, reload } = useSeat({ kind: 'office', me, refreshMe, seatKey })
  const office = useOfficeForm(seat && seat.role !== 'congress_office' ? seat.placeId : '')
  // One after the other, as they lay in the list.
  const leave = (words: string) => {
    deskChanged()
    toast(words)
    const next = id === null ? null : nextInQueue(queue, id)
    openFrom(queue.filter((one) => one !== id))
    if (next === null) goBack()
    else setId(next)
  }
  return (
    <Page title="居民提的事">
      {!seat && <NoSeat reply={reply} reload={reload} isElsewhere={seats.length > 0} ended={me?.endedRoles} />}
      {seat && id !== null && (
        <PhoneIssue
          key={id} id={id} kind="office" office={office.form} onChanged={deskChanged} onLeave={leave} onReview={(publicationId) => openPage(routes.officeReview, { id: publicationId })}
          panel={({ issue, taken }) => <Decision key={`${issue.id} ${issue.state}`} issue={issue} office={office} onTriaged={leave} onAssigned={taken} />}
          more={<PapersButton issueId={id} />}
        />
      )}
    </Page>
  )
}

export default OfficeIssuePage

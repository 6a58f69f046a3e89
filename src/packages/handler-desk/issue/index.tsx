import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { NoSeat } from '@/features/desk/components/no-seat'
import { PhoneIssue } from '@/features/desk/components/phone-issue'
import { useSeat } from '@/features/desk/use-seat'
import { PapersButton } from '@/features/ledger/components/papers-card'
import { Page } from '@/shared/ui/page'
import { useDesk } from '../store'
import { useLinkWords } from '../use-link-words'

const HandlerIssuePage = () => {
  const [id, setId] = useState<string | null>(null)
  useLoad((query: { id?: string }) => setId(query.id ?? ''))
  const me = useDesk((state) => state.me)
  const linkWords = useLinkWords(me)
  const refreshMe = useDesk((state) => state.refreshMe)
  const deskChanged = useDesk((state) => state.deskChanged)
  const { seat, seats, reply, reload } = useSeat({ kind: 'handler', me, refreshMe, seatKey: null })
  return (
    <Page title="居民提的事">
      {!seat && <NoSeat reply={reply} reload={reload} isElsewhere={seats.length > 0} ended={me?.endedRoles} words={linkWords} />}
      {seat && id !== null && <PhoneIssue id={id} kind="handler" onChanged={deskChanged} more={<PapersButton issueId={id} />} />}
    </Page>
  )
}

export default HandlerIssuePage

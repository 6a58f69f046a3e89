import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { deskCopy } from '@/features/desk/copy'
import { DeskBar, SectionTabs } from '@/features/desk/components/desk-bar'
import { NoSeat } from '@/features/desk/components/no-seat'
import { SeatSwitch } from '@/features/desk/components/seat-switch'
import { deskName, type DeskSection, type Seat } from '@/features/desk/seats'
import { useSeat } from '@/features/desk/use-seat'
import { useWide } from '@/features/desk/use-wide'
import { DemoMark } from '@/features/system/components/demo-mark'
import { deskLists } from '@/shared/desk-routes'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Button } from '@/shared/ui/button'
import { Page } from '@/shared/ui/page'
import { useDesk } from '../store'
import { AssessmentsSection } from './assessments-section'
import { IssuesSection } from './issues-section'
import { LedgerSection } from './ledger-section'
import { MeetingsSection } from './meetings-section'
import { ReviewsSection } from './reviews-section'

const OfficeDeskPage = () => {
  const me = useDesk((state) => state.me)
  const refreshMe = useDesk((state) => state.refreshMe)
  const seatKey = useDesk((state) => state.seatKey)
  const takeSeat = useDesk((state) => state.takeSeat)
  const street = useDesk((state) => state.street)
  const isWide = useWide()
  const [wanted, setSection] = useState<DeskSection>('issues')
  const [reviewId, setReviewId] = useState<string | null>(null)
  const { seat, seats, reply, reload } = useSeat({ kind: 'office', me, refreshMe, seatKey })
  if (!seat) return <Page title="工作台"><NoSeat reply={reply} reload={reload} isElsewhere={seats.length > 0} ended={me?.endedRoles} /></Page>

  const section = seat.sections.includes(wanted) ? wanted : seat.sections[0] ?? 'issues'
  const take = (next: Seat) => {
    takeSeat(next.key)
    if (next.kind !== 'office') void Taro.redirectTo({ url: `/${deskLists[next.kind]}` })
  }
  const openReview = (id: string) => {
    setReviewId(id)
    setSection('reviews')
  }
  const seatSwitch = seats.length > 1 && <SeatSwitch seats={seats} now={seat} onTake={take} />
  const manage = seat.role === 'street_office' && <Button kind="outline" size="row" onPress={() => openPage(routes.management)}>{deskCopy.manage}</Button>
  const foot = <DemoMark text={street?.demoMark} />
  const bar = isWide ? <DeskBar seat={seat} person={me?.name ?? null} section={section} onSection={setSection} seats={(seatSwitch || manage) && <>{seatSwitch}{manage}</>} /> : undefined
  return (
    <Page title={deskName(seat)} aside={me?.name} head={bar} wide={isWide}>
      {!isWide && <View>{seatSwitch}{manage}</View>}
      {!isWide && seat.sections.length > 1 && (
        <SectionTabs sections={seat.sections} now={section} onChange={setSection} />
      )}
      {section === 'issues' && <IssuesSection key={seat.key} seat={seat} isWide={isWide} foot={foot} onReview={openReview} />}
      {section === 'reviews' && <ReviewsSection key={seat.key} isWide={isWide} foot={foot} firstId={reviewId} />}
      {section === 'assessments' && <AssessmentsSection key={seat.key} seat={seat} foot={foot} />}
      {section === 'meetings' && <MeetingsSection key={seat.key} seat={seat} foot={foot} />}
      {section === 'ledger' && <LedgerSection key={seat.key} seat={seat} isWide={isWide} foot={foot} />}
    </Page>
  )
}

export default OfficeDeskPage

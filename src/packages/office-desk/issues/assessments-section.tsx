import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { assessmentApi } from '@/features/assessment/api'
import { AssessmentRow } from '@/features/assessment/components/assessment-row'
import { MonthCard } from '@/features/assessment/components/month-card'
import { assessmentCopy } from '@/features/assessment/copy'
import type { ThisMonth } from '@/features/assessment/types'
import { PagedList } from '@/features/desk/components/paged-list'
import type { Seat } from '@/features/desk/seats'
import { useDeskList } from '@/features/desk/use-desk-list'
import { useSend } from '@/shared/api-client/use-send'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'

const go = (id: string) => openPage(routes.officeAssessment, { id })

/** 联合研判会 of a community, or of every community of a street. */
export const AssessmentsSection = ({ seat, foot }: { seat: Seat; foot: ReactNode }) => {
  const [month, setMonth] = useState<ThisMonth | null>(null)
  const changes = useDesk((state) => state.deskChanges)
  const deskChanged = useDesk((state) => state.deskChanged)
  const now = useNow()
  const { busy, problem, send } = useSend()
  const pages = useDeskList(`assessments ${seat.key}`, changes, async (cursor) => {
    const page = await assessmentApi.list(seat.placeId, cursor)
    setMonth(page.thisMonth)
    return page
  })
  const open = async () => {
    const opened = await send('open', [seat.placeId, month?.month], (key) => assessmentApi.open(seat.placeId, key))
    deskChanged()
    if (opened) go(opened.id)
  }
  return (
    <View className="mq-agenda__column">
      <View className="mq-agenda__stack">
        {month && seat.role === 'community' && <MonthCard month={month} isBusy={busy === 'open'} error={problem?.message ?? null} onOpen={() => void open()} onGo={go} />}
        <PagedList
          pages={pages}
          empty={{ title: assessmentCopy.listEmpty, note: assessmentCopy.listEmptyNote }}
          line={(row) => <AssessmentRow key={row.id} row={row} now={now} onPress={() => go(row.id)} />}
        />
      </View>
      {foot}
    </View>
  )
}

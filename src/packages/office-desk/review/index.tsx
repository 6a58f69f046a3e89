import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { NoSeat } from '@/features/desk/components/no-seat'
import { ThumbFoot } from '@/features/desk/components/thumb-foot'
import { useSeat } from '@/features/desk/use-seat'
import { LoadedReview } from '@/features/review/components/loaded-review'
import { goBack } from '@/shared/platform/navigate'
import { Page } from '@/shared/ui/page'
import { useDesk } from '../store'

const OfficeReviewPage = () => {
  const [id, setId] = useState<string | null>(null)
  useLoad((query: { id?: string }) => setId(query.id ?? ''))
  const me = useDesk((state) => state.me)
  const refreshMe = useDesk((state) => state.refreshMe)
  const deskChanged = useDesk((state) => state.deskChanged)
  const { seat, seats, reply, reload } = useSeat({ kind: 'office', me, refreshMe, seatKey: null })
  return (
    <Page title="公开审核">
      {!seat && <NoSeat reply={reply} reload={reload} isElsewhere={seats.length > 0} ended={me?.endedRoles} />}
      {seat && id !== null && (
        <LoadedReview id={id} onBack={goBack} onChanged={deskChanged} layout={({ texts, now, steps, main }) => <View>{texts}{steps}{now}<ThumbFoot>{main}</ThumbFoot></View>} />
      )}
    </Page>
  )
}

export default OfficeReviewPage

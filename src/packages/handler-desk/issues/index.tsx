import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { NoSeat } from '@/features/desk/components/no-seat'
import { SeatSwitch } from '@/features/desk/components/seat-switch'
import { deskName, type Seat } from '@/features/desk/seats'
import { useSeat } from '@/features/desk/use-seat'
import { DemoMark } from '@/features/system/components/demo-mark'
import { deskLists } from '@/shared/desk-routes'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { Page } from '@/shared/ui/page'
import { useDesk } from '../store'
import { useLinkWords } from '../use-link-words'
import { HandlerList } from './handler-list'

const HandlerDeskPage = () => {
  const me = useDesk((state) => state.me)
  const linkWords = useLinkWords(me)
  const refreshMe = useDesk((state) => state.refreshMe)
  const seatKey = useDesk((state) => state.seatKey)
  const takeSeat = useDesk((state) => state.takeSeat)
  const street = useDesk((state) => state.street)
  const { seat, seats, reply, reload } = useSeat({ kind: 'handler', me, refreshMe, seatKey })
  const take = (next: Seat) => {
    takeSeat(next.key)
    if (next.kind !== 'handler') void Taro.redirectTo({ url: `/${deskLists[next.kind]}` })
  }
  return (
    <Page title={seat ? deskName(seat) : '承办工作台'} aside={me?.name}>
      {seat ? (
        <View>
          <SeatSwitch seats={seats} now={seat} onTake={take} />
          <Card rows>
            <ListRow icon="calendar" label="议事会定的节点" onPress={() => openPage(routes.milestones)} />
            <ListRow icon="list" label="台账" onPress={() => openPage(routes.handlerLedger)} />
          </Card>
          <HandlerList key={seat.key} />
        </View>
      ) : <NoSeat reply={reply} reload={reload} isElsewhere={seats.length > 0} ended={me?.endedRoles} words={linkWords} />}
      <DemoMark text={street?.demoMark} />
    </Page>
  )
}

export default HandlerDeskPage

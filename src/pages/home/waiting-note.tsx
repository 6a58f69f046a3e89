import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { useApp } from '@/store'
import './waiting-note.scss'

/** What the person should know first: 「待发送 n」, and in elder mode (no bell there) new messages. Not there when there is nothing. */
export const WaitingNote = () => {
  const count = useApp((state) => state.waitingCount)
  const troubled = useApp((state) => state.troubledCount)
  const held = useApp((state) => state.heldCount)
  const unread = useApp((state) => (state.elder ? state.unread : 0))
  if (count === 0 && held === 0 && unread === 0) return null
  const note = troubled > 0 ? `${troubled} 件要您看一下` : '连上网络就会自己发出去'
  return (
    <Card rows className="mq-waiting">
      {count > 0 && <ListRow icon="outbox" label={`待发送 ${count}`} note={note} onPress={() => openPage(routes.outbox)} />}
      {held > 0 && <ListRow icon="outbox" label={`${held} 件等本人登录后再发`} onPress={() => openPage(routes.outbox)} />}
      {unread > 0 && <ListRow icon="bell" label={`${unread} 条新消息`} onPress={() => openPage(routes.inbox)} />}
    </Card>
  )
}

import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { useApp } from '@/store'
import './waiting-note.scss'

/** 「待发送 n」: only there when something waits. */
export const WaitingNote = () => {
  const count = useApp((state) => state.waitingCount)
  const troubled = useApp((state) => state.troubledCount)
  if (count === 0) return null
  const note = troubled > 0 ? `${troubled} 件要您看一下` : '连上网络就会自己发出去'
  return (
    <Card className="mq-waiting">
      <ListRow icon="outbox" label={`待发送 ${count}`} note={note} onPress={() => openPage(routes.outbox)} />
    </Card>
  )
}

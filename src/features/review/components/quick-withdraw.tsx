import { ReasonSheet } from './reason-sheet'
import { formOf } from '../review-form'
import { useReviewSteps } from '../use-review'

const empty = formOf({ proposed: { title: '', text: '', result: null }, photos: [], statements: [] })
const nothing = async () => undefined

interface QuickWithdrawProps {
  /** Null while closed. */
  id: string | null
  onChanged: () => void
  onClose: () => void
}

/** Taken back from the list itself: a reason and it is gone. */
export const QuickWithdraw = ({ id, onChanged, onClose }: QuickWithdrawProps) => {
  const { busy, error, send } = useReviewSteps({ set: onClose, reload: nothing, onChanged })
  return (
    <ReasonSheet
      act={id === null ? null : 'withdraw'} isBusy={busy !== null} error={error} onClose={onClose}
      onSend={(reason) => { if (id !== null) void send({ act: 'withdraw', id, version: 0, form: empty, reason }) }}
    />
  )
}

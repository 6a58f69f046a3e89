import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { issueCopy } from '../copy'
import './to-ledger.scss'

/** The way to 公开台账, from where everybody's matters are. */
export const ToLedger = () => (
  <Card rows className="mq-to-ledger"><ListRow icon="list" label={issueCopy.ledger} note={issueCopy.ledgerNote} onPress={() => openPage(routes.ledger)} /></Card>
)

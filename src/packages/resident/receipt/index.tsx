import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { NoReceiptYet, ReceiptView } from '@/features/issue/components/receipt-view'
import { receiptCopy } from '@/features/issue/copy'
import { useReceipt } from '@/features/issue/use-receipt'
import { PapersButton } from '@/features/ledger/components/papers-card'
import { ledgerCopy } from '@/features/ledger/copy'
import { goHome, openPage, replacePage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Button } from '@/shared/ui/button'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { SkeletonCards } from '@/shared/ui/skeleton'
import './index.scss'

interface Asked {
  /** Idempotency key of what was just sent. */
  key?: string
  /** The issue, when it is with the server already. */
  id?: string
}

const ReceiptPage = () => {
  const [asked, setAsked] = useState<Asked | null>(null)
  useLoad((query: Asked) => setAsked(query))
  return (
    <Page title={receiptCopy.title} bare>
      {asked ? <Receipt sentAs={asked.key ?? ''} id={asked.id ?? ''} /> : <SkeletonCards count={2} rows={4} />}
    </Page>
  )
}

const Receipt = ({ sentAs, id }: { sentAs: string; id: string }) => {
  const { receipt, reload } = useReceipt(sentAs, id)
  if (receipt.state === 'loading') return <SkeletonCards count={2} rows={4} />
  if (receipt.state === 'failed') return <ErrorState message={receipt.message} onRetry={reload} other={{ text: receiptCopy.home, onPress: goHome }} />
  const toOutbox = () => openPage(routes.outbox)
  return (
    <View>
      {receipt.state === 'ready' && <ReceiptView receipt={receipt.receipt} />}
      {receipt.state === 'kept' && <NoReceiptYet title={receiptCopy.kept} note={receiptCopy.keptNote} />}
      {receipt.state === 'refused' && <NoReceiptYet title={receiptCopy.refused} note={receipt.message} />}
      {receipt.state === 'ready' && <PapersButton issueId={receipt.receipt.issueId} label={ledgerCopy.printReceipt} />}
      <View className="mq-receipt-page__ways">
        {receipt.state === 'ready'
          ? <Button kind="outline" onPress={() => replacePage(routes.issue, { id: receipt.receipt.issueId })}>{receiptCopy.see}</Button>
          : <Button kind="outline" onPress={toOutbox}>{receipt.state === 'refused' ? receiptCopy.mend : receiptCopy.toOutbox}</Button>}
        <Button kind="plain" onPress={goHome}>{receiptCopy.home}</Button>
      </View>
    </View>
  )
}

export default ReceiptPage

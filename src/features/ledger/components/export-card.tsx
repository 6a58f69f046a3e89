import { View } from '@tarojs/components'
import { formatLabels, reportFormats } from '@contract/ledger/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ledgerApi } from '../api'
import { ledgerCopy } from '../copy'
import type { LedgerFilter } from '../types'
import { useDownload } from '../use-download'
import './export-card.scss'

interface ExportCardProps {
  filter: LedgerFilter
  /** The place or unit of the seat. */
  scopeId: string | null
  /** A desk with figures only has no list to take out; a unit has no report. */
  hasLedger: boolean
  hasReport: boolean
  /** Of a seat of the county, the street it looks at. */
  streetId?: string
}

/** What an office takes out of the system: the ledger of the month and its report. */
export const ExportCard = ({ filter, scopeId, hasLedger, hasReport, streetId }: ExportCardProps) => {
  const { busy, error, download } = useDownload()
  return (
    <Card className="mq-export">
      <View className="mq-export__buttons">
        {hasLedger && (
          <Button kind="outline" size="row" loading={busy === 'ledger'} onPress={() => void download('ledger', () => ledgerApi.exportLedger(filter, scopeId))}>{ledgerCopy.exportLedger}</Button>
        )}
        {hasReport && scopeId !== null && reportFormats.map((format) => (
          <Button key={format} kind="quiet" size="row" loading={busy === format} onPress={() => void download(format, () => ledgerApi.exportReport({ month: filter.month, format, scopeId, streetId }))}>
            {`${ledgerCopy.report} ${formatLabels[format]}`}
          </Button>
        ))}
      </View>
      {error ? <View className="mq-export__error" {...aria({ role: 'alert' })}>{error}</View> : <View className="mq-export__note">{hasLedger ? ledgerCopy.exportNote : ledgerCopy.exportNoteFigures}</View>}
    </Card>
  )
}

import { View } from '@tarojs/components'
import { formatLabels, type ReportFormat } from '@contract/ledger/vocabulary'
import { Button } from '@/shared/ui/button'
import './export-card.scss'

interface PaperRowProps<Format extends ReportFormat | 'xlsx'> {
  name: string
  note?: string
  formats: readonly Format[]
  /** The one that is fetched now. */
  busy: Format | null
  onDownload: (format: Format) => void
}

/** A paper and the formats it comes in. */
export const PaperRow = <Format extends ReportFormat | 'xlsx'>({ name, note, formats, busy, onDownload }: PaperRowProps<Format>) => (
  <View className="mq-export__paper">
    <View className="mq-export__words">
      <View>{name}</View>
      {note && <View className="mq-export__small">{note}</View>}
    </View>
    <View className="mq-export__buttons">
      {formats.map((format) => (
        <Button key={format} kind="outline" size="row" label={`${name} ${formatLabels[format]}`} loading={busy === format} onPress={() => onDownload(format)}>{formatLabels[format]}</Button>
      ))}
    </View>
  </View>
)

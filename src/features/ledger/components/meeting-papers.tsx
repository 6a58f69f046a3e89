import { View } from '@tarojs/components'
import { meetingPaperFormats, meetingPaperLabels, type MeetingPaper } from '@contract/ledger/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { ledgerApi, type MeetingKind } from '../api'
import { ledgerCopy } from '../copy'
import { useDownload } from '../use-download'
import { PaperRow } from './paper-row'
import './export-card.scss'

interface MeetingPapersProps {
  kind: MeetingKind
  meetingId: string
  /** What the server lets this person take out. */
  papers: readonly MeetingPaper[]
}

/** 会议文书: minutes, ledger and the sheet to sign, as far as they are there. */
export const MeetingPapers = ({ kind, meetingId, papers }: MeetingPapersProps) => {
  const { busy, error, download } = useDownload()
  if (papers.length === 0) return null
  return (
    <Card className="mq-export">
      <Heading level={2} className="mq-export__title">{ledgerCopy.meetingPapers}</Heading>
      {error ? <View className="mq-export__error" {...aria({ role: 'alert' })}>{error}</View> : <View className="mq-export__note">{ledgerCopy.meetingPapersNote}</View>}
      {papers.map((paper) => (
        <PaperRow
          key={paper} name={meetingPaperLabels[paper]} formats={meetingPaperFormats[paper]} busy={meetingPaperFormats[paper].find((format) => busy === `${paper} ${format}`) ?? null}
          onDownload={(format) => void download(`${paper} ${format}`, () => ledgerApi.makeMeetingPaper(kind, meetingId, { paper, format }))}
        />
      ))}
    </Card>
  )
}

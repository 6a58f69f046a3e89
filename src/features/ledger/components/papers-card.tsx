import { View } from '@tarojs/components'
import { useState } from 'react'
import { paperKindLabels, reportFormats } from '@contract/ledger/vocabulary'
import { useReply } from '@/shared/api-client/use-reply'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ErrorState } from '@/shared/ui/error-state'
import { Sheet } from '@/shared/ui/sheet'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { ledgerApi } from '../api'
import { ledgerCopy } from '../copy'
import type { Paper } from '../types'
import { useDownload } from '../use-download'
import { PaperRow } from './paper-row'
import './export-card.scss'

const keyOf = ({ kind, ofId }: Paper): string => `${kind} ${ofId ?? ''}`

/** 打印文书: the papers whose facts exist, for print or to go on writing. */
export const PapersButton = ({ issueId, label = ledgerCopy.papers }: { issueId: string; label?: string }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="mq-papers">
      <Card><Button kind="quiet" size="row" icon="list" onPress={() => setOpen(true)}>{label}</Button></Card>
      <Sheet open={isOpen} title={label} onClose={() => setOpen(false)}>{isOpen && <Papers issueId={issueId} />}</Sheet>
    </View>
  )
}

const Papers = ({ issueId }: { issueId: string }) => {
  const { reply, reload } = useReply(`papers ${issueId}`, () => ledgerApi.papers(issueId))
  const { busy, error, download } = useDownload()
  if (reply.state === 'loading') return <SkeletonCards count={2} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />
  if (reply.value.length === 0) return <View className="mq-export__small">{ledgerCopy.noPapers}</View>
  return (
    <View className="mq-export">
      {error ? <View className="mq-export__error" {...aria({ role: 'alert' })}>{error}</View> : <View className="mq-export__note">{ledgerCopy.papersNote}</View>}
      {reply.value.map((paper) => (
        <PaperRow
          key={keyOf(paper)} name={paperKindLabels[paper.kind]} note={paper.note} formats={reportFormats} busy={reportFormats.find((format) => busy === `${keyOf(paper)} ${format}`) ?? null}
          onDownload={(format) => void download(`${keyOf(paper)} ${format}`, () => ledgerApi.makePaper(issueId, { kind: paper.kind, ofId: paper.ofId, format }))}
        />
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { nextOpen } from '@/features/assessment/agenda-lines'
import { assessmentApi } from '@/features/assessment/api'
import { AgendaList } from '@/features/assessment/components/agenda-list'
import { CloseSheet } from '@/features/assessment/components/close-sheet'
import { ItemNav } from '@/features/assessment/components/item-nav'
import { MinutesCard } from '@/features/assessment/components/minutes-card'
import { assessmentCopy } from '@/features/assessment/copy'
import type { Assessment } from '@/features/assessment/types'
import { ListPane, Panes } from '@/features/desk/components/panes'
import { useOfficeForm } from '@/features/handling/use-office-form'
import { MeetingPapers } from '@/features/ledger/components/meeting-papers'
import { useSend } from '@/shared/api-client/use-send'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import { toast } from '@/shared/ui/toast'
import { usePageKeys } from '@/shared/ui/use-page-keys'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'
import { OpenedItem } from './opened-item'
import { Sitting } from './sitting'
import { useDeciding } from './use-deciding'

interface AssessmentWorkProps {
  assessment: Assessment
  isWide: boolean
  set: (assessment: Assessment) => void
  reload: () => Promise<void>
}

/** The whole agenda and one item at a time: side by side on a wide screen, one after the other on a phone. */
export const AssessmentWork = ({ assessment, isWide, set, reload }: AssessmentWorkProps) => {
  const { items, allowedActions } = assessment
  const firstOpen = nextOpen(items, -1)
  const [at, setAt] = useState<number | null>(isWide && items.length > 0 ? firstOpen ?? 0 : null)
  const deskChanged = useDesk((state) => state.deskChanged)
  const office = useOfficeForm(allowedActions.includes('decide') ? assessment.communityId : '')
  const take = (after: Assessment) => {
    set(after)
    deskChanged()
  }
  const deciding = useDeciding({
    assessmentId: assessment.id, reload,
    onDecided: (after) => {
      take(after)
      setAt(nextOpen(after.items, at ?? 0) ?? (isWide ? at : null))
    },
  })
  const go = (next: number | null) => {
    deciding.sender.forget()
    setAt(next)
  }
  usePageKeys({ j: () => go(Math.min(items.length - 1, (at ?? -1) + 1)), k: () => go(Math.max(0, (at ?? 1) - 1)) })
  const item = at === null ? undefined : items[at]
  const papers = <MeetingPapers kind="assessment" meetingId={assessment.id} papers={assessment.papers} />
  // What is left of a closed meeting is its papers; of an open one its agenda.
  const isClosed = assessment.closedAt !== null
  const head = <Head assessment={assessment} isDone={firstOpen === null} papers={isClosed && papers} onChanged={take} onClosed={() => { if (!isWide) setAt(null) }} />
  const list = items.length > 0 ? <AgendaList items={items} current={isWide ? at : null} onOpen={go} /> : <EmptyState title={assessmentCopy.empty} note={assessmentCopy.emptyNote} />
  const opened = item && at !== null && (
    <View>
      <ItemNav at={at} count={items.length} decided={assessment.decidedCount} onGo={go} onList={isWide ? undefined : () => go(null)} />
      <OpenedItem key={`${item.issueId} ${item.version}`} item={item} office={office} isWide={isWide} deciding={deciding} />
    </View>
  )
  if (!isWide) return <View>{opened ?? <View className="mq-agenda__stack">{head}{list}{!isClosed && papers}</View>}</View>
  return (
    <Panes list={<ListPane label={assessmentCopy.agenda} foot={null}><View className="mq-agenda__pane"><View className="mq-agenda__pane-head">{head}</View>{list}{!isClosed && <View className="mq-agenda__pane-head">{papers}</View>}</View></ListPane>}>
      {opened ?? <EmptyState title={assessmentCopy.title} note={assessmentCopy.keys} />}
    </Panes>
  )
}

interface HeadProps {
  assessment: Assessment
  /** Every item is decided: closing is the one step that is left. */
  isDone: boolean
  papers: ReactNode
  onChanged: (after: Assessment) => void
  onClosed: () => void
}

/** That it is closed, who sat together, and its end. */
const Head = ({ assessment, isDone, papers, onChanged, onClosed }: HeadProps) => {
  const [isClosing, setClosing] = useState(false)
  const now = useNow()
  const { busy, problem, send } = useSend()
  const close = async (remarks: readonly string[]) => {
    const after = await send('close', remarks, (key) => assessmentApi.close(assessment.id, remarks, key))
    if (!after) return
    onChanged(after)
    setClosing(false)
    onClosed()
    toast(assessmentCopy.closed)
  }
  return (
    <View className="mq-agenda__stack">
      <MinutesCard assessment={assessment} now={now} />
      <Sitting assessment={assessment} onRecorded={onChanged} />
      {assessment.allowedActions.includes('close') && <Button kind={isDone ? 'primary' : 'outline'} onPress={() => setClosing(true)}>{assessmentCopy.close}</Button>}
      {papers}
      <CloseSheet isOpen={isClosing} isBusy={busy === 'close'} error={problem?.message ?? null} onSend={(remarks) => void close(remarks)} onClose={() => setClosing(false)} />
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { assessmentApi } from '@/features/assessment/api'
import { nextOpen } from '@/features/assessment/agenda-lines'
import { AgendaList } from '@/features/assessment/components/agenda-list'
import { CloseSheet } from '@/features/assessment/components/close-sheet'
import { ItemNav } from '@/features/assessment/components/item-nav'
import { MinutesCard } from '@/features/assessment/components/minutes-card'
import { assessmentCopy } from '@/features/assessment/copy'
import type { Assessment, DecisionBody } from '@/features/assessment/types'
import { ListPane, Panes } from '@/features/desk/components/panes'
import { useReply } from '@/shared/api-client/use-reply'
import { useSend } from '@/shared/api-client/use-send'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import { toast } from '@/shared/ui/toast'
import { usePageKeys } from '@/shared/ui/use-page-keys'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'
import { OpenedItem } from './opened-item'
import { Sitting } from './sitting'

interface AssessmentWorkProps {
  assessment: Assessment
  isWide: boolean
  set: (assessment: Assessment) => void
  reload: () => Promise<void>
}

const moved: readonly string[] = ['assessment.itemChanged', 'assessment.itemDone', 'assessment.notNow', 'issue.notNow']

/** The whole agenda and one item at a time: side by side on a wide screen, one after the other on a phone. */
export const AssessmentWork = ({ assessment, isWide, set, reload }: AssessmentWorkProps) => {
  const { items, allowedActions } = assessment
  const firstOpen = nextOpen(items, -1)
  const [at, setAt] = useState<number | null>(isWide && items.length > 0 ? firstOpen ?? 0 : null)
  const [isClosing, setClosing] = useState(false)
  const deskChanged = useDesk((state) => state.deskChanged)
  const now = useNow()
  const { busy, problem, send } = useSend()
  const mayDecide = allowedActions.includes('decide')
  const { reply: form } = useReply(mayDecide ? assessment.communityId : '', async () => (mayDecide ? assessmentApi.form(assessment.communityId) : null))
  usePageKeys({
    j: () => setAt((now_) => Math.min(items.length - 1, (now_ ?? -1) + 1)),
    k: () => setAt((now_) => Math.max(0, (now_ ?? 1) - 1)),
  })
  const take = (after: Assessment) => {
    set(after)
    deskChanged()
  }
  const decide = async (body: DecisionBody) => {
    const after = await send('decide', body, (key) => assessmentApi.decide(assessment.id, body, key))
    if (!after) return reload()
    take(after)
    toast(assessmentCopy.decided)
    const next = nextOpen(after.items, at ?? 0)
    return setAt(next ?? (isWide ? at : null))
  }
  const close = async (remarks: readonly string[]) => {
    const after = await send('close', remarks, (key) => assessmentApi.close(assessment.id, remarks, key))
    if (!after) return
    take(after)
    setClosing(false)
    if (!isWide) setAt(null)
    toast(assessmentCopy.closed)
  }
  const item = at === null ? undefined : items[at]
  const mayClose = allowedActions.includes('close')
  const head = (
    <View className="mq-agenda__stack">
      <MinutesCard assessment={assessment} now={now} />
      <Sitting assessment={assessment} onRecorded={take} />
      {mayClose && <Button kind={firstOpen === null ? 'primary' : 'outline'} onPress={() => setClosing(true)}>{assessmentCopy.close}</Button>}
      <CloseSheet isOpen={isClosing} isBusy={busy === 'close'} error={problem?.message ?? null} onSend={(remarks) => void close(remarks)} onClose={() => setClosing(false)} />
    </View>
  )
  const list = items.length > 0 ? <AgendaList items={items} current={isWide ? at : null} onOpen={setAt} /> : <EmptyState title={assessmentCopy.empty} note={assessmentCopy.emptyNote} />
  const error = problem && !isClosing ? problem.message : null
  const opened = item && at !== null && (
    <View>
      <ItemNav at={at} count={items.length} decided={assessment.decidedCount} onGo={setAt} onList={isWide ? undefined : () => setAt(null)} />
      <OpenedItem
        key={`${item.issueId} ${item.version}`} item={item} form={form.state === 'ready' ? form.value : null} isWide={isWide} isBusy={busy === 'decide'} onSend={(body) => void decide(body)}
        error={error} hasMoved={problem !== null && moved.includes(problem.code)}
      />
    </View>
  )
  if (!isWide) return <View>{opened ?? <View className="mq-agenda__stack">{head}{list}</View>}</View>
  return (
    <Panes list={<ListPane label={assessmentCopy.agenda} foot={null}><View className="mq-agenda__pane"><View className="mq-agenda__pane-head">{head}</View>{list}</View></ListPane>}>
      {opened ?? <EmptyState title={assessmentCopy.title} note={assessmentCopy.keys} />}
    </Panes>
  )
}

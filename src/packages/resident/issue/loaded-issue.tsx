import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { IssueHead } from '@/features/issue/components/issue-head'
import { IssueStory } from '@/features/issue/components/issue-story'
import { MyRatings } from '@/features/issue/components/my-ratings'
import { PublicationCard } from '@/features/issue/components/publication-card'
import { RatingCard } from '@/features/issue/components/rating-card'
import { ResultCard } from '@/features/issue/components/result-card'
import { detailCopy } from '@/features/issue/copy'
import type { IssueDetail } from '@/features/issue/types'
import { useIssueActs } from '@/features/issue/use-issue-acts'
import { usePending } from '@/features/issue/use-pending'
import { deskPageOf } from '@/shared/desk-routes'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { Page } from '@/shared/ui/page'
import { useNow } from '@/shared/when/use-now'
import { SupplementSheet, TakeBackSheet, WithdrawSheet } from './sheets'
import './index.scss'

type OpenSheet = 'supplement' | 'withdraw' | 'takeBack' | null

// Asked are all whose own it is, also where it is handled together with another.
const isAsked = ({ state, handling }: IssueDetail): boolean => (handling?.mergedInto?.state ?? state).startsWith('asked')

export const LoadedIssue = ({ issue, aside, reload }: { issue: IssueDetail; aside: ReactNode; reload: () => Promise<void> }) => {
  const now = useNow()
  const [sheet, setSheet] = useState<OpenSheet>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const acts = useIssueActs(issue, reload)
  const pending = usePending(issue.id)
  const may = (action: IssueDetail['allowedActions'][number]) => issue.allowedActions.includes(action)
  const close = () => setSheet(null)
  const isMine = issue.hats.includes('raiser')
  const meetToo = async () => setProblem(await acts.meetToo())

  const desk = deskPageOf(issue.hats)

  const resident = may('meetToo')
    ? <Button loading={acts.isSending} onPress={() => void meetToo()}>{detailCopy.meetToo}</Button>
    : may('supplement') && isAsked(issue) && <Button icon="message" onPress={() => setSheet('supplement')}>{detailCopy.answer}</Button>
  // Who has it as an official reads here as a neighbour does; the work is done at the desk.
  const foot = desk ? <Button icon="swap" onPress={() => openPage(desk, { id: issue.id })}>{detailCopy.toDesk}</Button> : resident

  return (
    <Page title={detailCopy.title} aside={aside} foot={foot || undefined}>
      <View className="mq-detail">
        <IssueHead issue={issue} now={now} />
        {issue.result && <ResultCard result={issue.result} />}
        {problem && <Card tone="red">{problem}</Card>}
        {pending.count > 0 && <Card rows><ListRow icon="outbox" label={detailCopy.kept} onPress={() => openPage(routes.outbox)} /></Card>}
        {may('rate') && issue.toRate.length > 0 && !pending.isRated && <RatingCard issue={issue} now={now} isSending={acts.isSending} onRate={acts.rate} />}
        <MyRatings ratings={issue.ratings} />
        {issue.deputy && (
          <Card rows>
            <ListRow icon="person" label={issue.deputy.name} note={`${issue.deputy.title} · ${detailCopy.follower}`} onPress={() => openPage(routes.landing, { deputyId: issue.deputy?.id ?? '' })} />
          </Card>
        )}
      </View>
      <IssueStory timeline={issue.timeline} now={now} />
      <View className="mq-detail mq-detail__more">
        {may('supplement') && !isAsked(issue) && <Button kind="outline" icon="plus" onPress={() => setSheet('supplement')}>{detailCopy.supplement}</Button>}
        {isMine && <PublicationCard issue={issue} isSending={acts.isSending} onTakeBack={() => setSheet('takeBack')} />}
        {isMine && <Card rows><ListRow icon="key" label={detailCopy.receipt} onPress={() => openPage(routes.receipt, { id: issue.id })} /></Card>}
        {may('withdraw') && <Button kind="plain" onPress={() => setSheet('withdraw')}>{detailCopy.withdraw}</Button>}
      </View>
      <SupplementSheet open={sheet === 'supplement'} isAsked={isAsked(issue)} acts={acts} onClose={close} />
      <WithdrawSheet open={sheet === 'withdraw'} acts={acts} onClose={close} />
      <TakeBackSheet open={sheet === 'takeBack'} acts={acts} onClose={close} />
    </Page>
  )
}

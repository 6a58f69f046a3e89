import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useRef, useSyncExternalStore } from 'react'
import { IssueCard } from '@/features/issue/components/issue-card'
import { issueCopy } from '@/features/issue/copy'
import { cameOf, describeMine, describePublic, partUsed } from '@/features/issue/describe-issue'
import { call } from '@/shared/api-client/call'
import { currentToken } from '@/shared/api-client/session'
import { useReply } from '@/shared/api-client/use-reply'
import { sentCount } from '@/shared/keep/settlement'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { SectionTitle } from '@/shared/ui/section-title'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { useNow } from '@/shared/when/use-now'
import { useApp } from '@/store'

const shownPublic = 3
const openIssue = (id: string) => openPage(routes.issue, { id })
const openList = (list: 'mine' | 'public') => () => {
  useApp.getState().showIssues(list)
  void Taro.switchTab({ url: '/pages/issues/index' })
}

/** Nobody is made a guest by looking at home: without a session there are no issues of one's own. */
const loadMine = async () => (currentToken() ? (await call('listMyIssues', { query: { limit: 1 } })).items : [])

export const HomeLists = ({ communityId }: { communityId: string | null }) => {
  const sent = useSyncExternalStore(sentCount.subscribe, sentCount.get, sentCount.get)
  const mine = useReply(`mine ${sent}`, loadMine)
  const everyones = useReply(`public ${communityId ?? ''}`, () =>
    call('listPublicIssues', { query: { limit: shownPublic, communityId: communityId ?? undefined } }))
  const isFirstShow = useRef(true)
  const reload = () => Promise.all([mine.reload(), everyones.reload()])
  useDidShow(() => {
    if (!isFirstShow.current) void reload()
    isFirstShow.current = false
  })
  usePullDownRefresh(() => { void reload().then(() => Taro.stopPullDownRefresh()) })
  const now = useNow()
  const own = mine.reply.state === 'ready' ? mine.reply.value[0] : undefined

  return (
    <View>
      {own && (
        <View>
          <SectionTitle more={{ text: issueCopy.all, onPress: openList('mine') }}>{issueCopy.mine}</SectionTitle>
          <IssueCard title={own.title} chip={own.chip} line={describeMine(own, now)} used={partUsed(own, now)} onPress={() => openIssue(own.id)} />
        </View>
      )}
      <SectionTitle more={{ text: issueCopy.all, onPress: openList('public') }}>{issueCopy.everyones}</SectionTitle>
      {everyones.reply.state === 'loading' && <SkeletonCards count={2} />}
      {everyones.reply.state === 'failed' && <ErrorState code={everyones.reply.code} message={everyones.reply.message} onRetry={() => void reload()} />}
      {everyones.reply.state === 'ready' && everyones.reply.value.items.length === 0 && <EmptyState title={issueCopy.emptyPublicTitle} note={issueCopy.emptyPublicNote} />}
      {everyones.reply.state === 'ready' && everyones.reply.value.items.map((row) => (
        <IssueCard key={row.id} title={row.title} chip={row.chip} line={describePublic(row, now)} came={cameOf(row)} onPress={() => openIssue(row.id)} />
      ))}
    </View>
  )
}

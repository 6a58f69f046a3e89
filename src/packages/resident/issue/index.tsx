import Taro, { useDidShow, useLoad, usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { issueApi } from '@/features/issue/api'
import { detailCopy } from '@/features/issue/copy'
import type { IssueDetail } from '@/features/issue/types'
import { useReply } from '@/shared/api-client/use-reply'
import { goHome } from '@/shared/platform/navigate'
import { sharePage } from '@/shared/platform/share'
import { routes } from '@/shared/routes'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { Pressable } from '@/shared/ui/pressable'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { toast } from '@/shared/ui/toast'
import { LoadedIssue } from './loaded-issue'

const IssuePage = () => {
  const [id, setId] = useState<string | null>(null)
  useLoad((query: { id?: string }) => setId(query.id ?? ''))
  return id === null ? <Page title={detailCopy.title}><SkeletonCards count={2} rows={4} /></Page> : <IssueOf id={id} />
}

/** What everybody may read may be passed on: who raised it reads how it stands, a neighbour reads it only while it is public. */
const isShareable = (issue: IssueDetail): boolean =>
  issue.publication ? issue.publication.state === 'published' : issue.text !== null && issue.hats.every((hat) => hat === 'follower')

const addressOf = (issue: IssueDetail): string => `${routes.issue}?id=${issue.id}`

const share = async (issue: IssueDetail) => {
  if ((await sharePage({ title: issue.title, path: addressOf(issue) })) === 'copied') toast(detailCopy.linkCopied)
}

const IssueOf = ({ id }: { id: string }) => {
  const { reply, reload } = useReply(id, () => issueApi.get(id))
  const isFirstShow = useRef(true)
  useDidShow(() => {
    if (!isFirstShow.current) void reload()
    isFirstShow.current = false
  })
  usePullDownRefresh(() => { void reload().then(() => Taro.stopPullDownRefresh()) })
  const issue = reply.state === 'ready' ? reply.value : null
  // A picture of our own: WeChat would photograph the page with its words.
  useShareAppMessage(() => (issue && isShareable(issue)
    ? { title: issue.title, path: `/${addressOf(issue)}`, imageUrl: '/assets/tabs/issues-now.png' }
    : { path: '/pages/home/index', imageUrl: '/assets/tabs/home-now.png' }))

  if (issue) {
    const aside = isShareable(issue) && <Pressable onPress={() => void share(issue)}>{detailCopy.share}</Pressable>
    return <LoadedIssue key={issue.id} issue={issue} aside={aside} reload={reload} />
  }
  return (
    <Page title={detailCopy.title}>
      {reply.state === 'failed'
        ? <ErrorState code={reply.code} message={reply.code === 'request.invalid' ? detailCopy.unknown : reply.message} onRetry={reply.code.startsWith('issue.') || reply.code === 'request.invalid' ? undefined : () => void reload()} other={{ text: detailCopy.home, onPress: goHome }} />
        : <SkeletonCards count={2} rows={4} />}
    </Page>
  )
}

export default IssuePage

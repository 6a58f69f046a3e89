import Taro, { useDidShow, useLoad, usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { issueApi } from '@/features/issue/api'
import { detailCopy } from '@/features/issue/copy'
import { cardOf, sharedOf } from '@/features/issue/share-issue'
import { currentEntry } from '@/features/place/entry'
import { useReply } from '@/shared/api-client/use-reply'
import { goHome } from '@/shared/platform/navigate'
import { sharePage } from '@/shared/platform/share'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { Pressable } from '@/shared/ui/pressable'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { toast } from '@/shared/ui/toast'
import { useApp } from '@/store'
import { LoadedIssue } from './loaded-issue'

const IssuePage = () => {
  const [id, setId] = useState<string | null>(null)
  useLoad((query: { id?: string }) => setId(query.id ?? ''))
  return id === null ? <Page title={detailCopy.title}><SkeletonCards count={2} rows={4} /></Page> : <IssueOf id={id} />
}

const share = async (shared: { title: string; path: string }) => {
  if ((await sharePage(shared)) === 'copied') toast(detailCopy.linkCopied)
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
  useShareAppMessage(() => {
    const { street, entry } = useApp.getState()
    return cardOf(issue, { street: street?.street ?? '', token: currentEntry(entry, Date.now())?.token ?? null })
  })

  if (issue) {
    const shared = sharedOf(issue)
    const aside = shared && <Pressable onPress={() => void share(shared)}>{detailCopy.share}</Pressable>
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

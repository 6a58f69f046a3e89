import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { assessmentApi } from '@/features/assessment/api'
import { monthInWords } from '@/features/assessment/agenda-lines'
import { assessmentCopy } from '@/features/assessment/copy'
import { useWide } from '@/features/desk/use-wide'
import { useReply } from '@/shared/api-client/use-reply'
import { goBack } from '@/shared/platform/navigate'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { AssessmentWork } from './assessment-work'

const Loaded = ({ id, isWide }: { id: string; isWide: boolean }) => {
  const { reply, reload, set } = useReply(id, () => assessmentApi.load(id))
  const isReady = reply.state === 'ready'
  return (
    <Page title={isReady ? `${reply.value.communityName}${monthInWords(reply.value.month)}研判会` : assessmentCopy.title} wide={isWide}>
      {reply.state === 'loading' && <SkeletonCards count={4} />}
      {reply.state === 'failed' && <ErrorState code={reply.code} message={reply.message} onRetry={reply.code === 'assessment.unknown' ? undefined : () => void reload()} other={{ text: '返回', onPress: goBack }} />}
      {isReady && <AssessmentWork assessment={reply.value} isWide={isWide} set={set} reload={reload} />}
    </Page>
  )
}

const AssessmentPage = () => {
  const [id, setId] = useState<string | null>(null)
  useLoad((query: { id?: string }) => setId(query.id ?? ''))
  const isWide = useWide()
  return id === null ? <Page title={assessmentCopy.title}><SkeletonCards count={4} /></Page> : <Loaded id={id} isWide={isWide} />
}

export default AssessmentPage

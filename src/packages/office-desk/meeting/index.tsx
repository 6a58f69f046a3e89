import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { useWide } from '@/features/desk/use-wide'
import { meetingApi } from '@/features/street-meeting/api'
import { meetingCopy } from '@/features/street-meeting/copy'
import { useReply } from '@/shared/api-client/use-reply'
import { goBack } from '@/shared/platform/navigate'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { MeetingWork } from './meeting-work'

const Loaded = ({ id, isWide }: { id: string; isWide: boolean }) => {
  const { reply, reload, set } = useReply(id, () => meetingApi.load(id))
  return (
    <Page title={meetingCopy.title} wide={isWide}>
      {reply.state === 'loading' && <SkeletonCards count={4} />}
      {reply.state === 'failed' && <ErrorState code={reply.code} message={reply.message} onRetry={reply.code === 'meeting.unknown' ? undefined : () => void reload()} other={{ text: '返回', onPress: goBack }} />}
      {reply.state === 'ready' && <MeetingWork meeting={reply.value} isWide={isWide} set={set} reload={reload} />}
    </Page>
  )
}

const StreetMeetingPage = () => {
  const [id, setId] = useState<string | null>(null)
  useLoad((query: { id?: string }) => setId(query.id ?? ''))
  const isWide = useWide()
  return id === null ? <Page title={meetingCopy.title}><SkeletonCards count={4} /></Page> : <Loaded id={id} isWide={isWide} />
}

export default StreetMeetingPage

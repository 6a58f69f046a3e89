import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { meetingApi } from '@/features/street-meeting/api'
import { bodyOf, emptyCall, problemsOf, type CallDraft, type CallProblems } from '@/features/street-meeting/call-draft'
import { CallForm } from '@/features/street-meeting/components/call-form'
import { meetingCopy } from '@/features/street-meeting/copy'
import { useReply } from '@/shared/api-client/use-reply'
import { useSend } from '@/shared/api-client/use-send'
import { goBack, replacePage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { toast } from '@/shared/ui/toast'
import { useForm } from '@/shared/use-form'
import { dayInChina } from '@/shared/when/in-china'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'

const CallMeeting = ({ placeId }: { placeId: string }) => {
  const { reply, reload } = useReply(placeId, () => meetingApi.form(placeId))
  const { form: draft, change, problems, setProblems } = useForm<CallDraft, CallProblems>(() => emptyCall)
  const deskChanged = useDesk((state) => state.deskChanged)
  const now = useNow()
  const { busy, problem, send } = useSend()
  const submit = async () => {
    const owed = problemsOf(draft, dayInChina(now))
    setProblems(owed)
    if (owed) return
    const body = bodyOf(draft, placeId)
    const called = await send('call', body, (key) => meetingApi.call(body, key))
    if (!called) return
    deskChanged()
    toast(meetingCopy.sent)
    replacePage(routes.streetMeeting, { id: called.id })
  }
  const isReady = reply.state === 'ready' && reply.value.issues.length > 0
  return (
    <Page title={meetingCopy.call} foot={isReady ? <Button loading={busy === 'call'} onPress={() => void submit()}>{meetingCopy.send}</Button> : undefined}>
      {reply.state === 'loading' && <SkeletonCards count={3} />}
      {reply.state === 'failed' && <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} other={{ text: '返回', onPress: goBack }} />}
      {reply.state === 'ready' && !isReady && <EmptyState title={meetingCopy.noIssues} action={{ text: '返回', onPress: goBack }} />}
      {reply.state === 'ready' && isReady && (
        <View>
          <CallForm form={reply.value} draft={draft} problems={problems} now={now} onChange={change} />
          {problem && <View className="mq-meeting__error" {...aria({ role: 'alert' })}>{problem.message}</View>}
        </View>
      )}
    </Page>
  )
}

const CallMeetingPage = () => {
  const [placeId, setPlaceId] = useState<string | null>(null)
  useLoad((query: { at?: string }) => setPlaceId(query.at ?? ''))
  return placeId === null ? <Page title={meetingCopy.call}><SkeletonCards count={3} /></Page> : <CallMeeting placeId={placeId} />
}

export default CallMeetingPage

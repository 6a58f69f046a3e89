import Taro, { useLoad } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { call } from '@/shared/api-client/call'
import { useReply } from '@/shared/api-client/use-reply'
import { goHome, openPage } from '@/shared/platform/navigate'
import { parseEntry, type EntryQuery } from '@/shared/platform/parse-entry'
import { routes } from '@/shared/routes'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { useApp } from '@/store'
import { placeOf } from './place-of'
import { Welcome } from './welcome'

const noCode = '没有看到码。请再扫一次，或者直接选您住的小区'

/** Where every posted code leads: who keeps in touch with this place, and what one can do here. No sign-in. */
const LandingPage = () => {
  const [token, setToken] = useState<string | null | undefined>(undefined)
  useLoad((query: EntryQuery) => setToken(parseEntry(query)))
  return (
    <Page title="联系代表">
      {token === undefined && <SkeletonCards count={2} rows={3} />}
      {token === null && <ErrorState message={noCode} other={{ text: '回首页', onPress: goHome }} />}
      {token && <Scanned token={token} />}
    </Page>
  )
}

const Scanned = ({ token }: { token: string }) => {
  const { reply, reload } = useReply(token, () => call('getCode', { params: { token } }))
  const { choosePlace, enter } = useApp.getState()
  useEffect(() => {
    // Counted once per device and hour on the server; the page does not wait for it.
    void call('countScan', { params: { token } }).catch(() => undefined)
  }, [token])
  useEffect(() => {
    if (reply.state !== 'ready') return
    enter({ token, deputyId: reply.value.deputy?.id ?? null, placeId: reply.value.place?.id ?? null })
    const place = placeOf(reply.value)
    if (place) choosePlace(place)
  }, [reply, token, choosePlace, enter])

  if (reply.state === 'loading') return <SkeletonCards count={2} rows={3} />
  if (reply.state === 'failed') {
    // A code that is not known, or no longer, will not be known at the next try either.
    const isFinal = reply.code.startsWith('code.') || reply.code === 'request.invalid'
    return (
      <ErrorState
        code={reply.code}
        message={reply.message}
        onRetry={isFinal ? undefined : () => void reload()}
        other={{ text: '选我住的小区', onPress: () => openPage(routes.choosePlace) }}
      />
    )
  }
  const raiseTo = (deputyId: string | null) => {
    enter({ token, deputyId, placeId: reply.value.place?.id ?? null })
    openPage(routes.raise)
  }
  return <Welcome found={reply.value} onRaise={raiseTo} onWish={() => void Taro.switchTab({ url: '/pages/wishes/index' })} />
}

export default LandingPage

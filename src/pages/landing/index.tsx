import Taro, { useLoad, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { landingCopy } from '@/features/place/copy'
import { useScan } from '@/features/place/use-scan'
import { goHome, openPage } from '@/shared/platform/navigate'
import { parseEntry, type EntryQuery } from '@/shared/platform/parse-entry'
import { routes } from '@/shared/routes'
import { invitation, landingCard } from '@/shared/share-card'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { useApp } from '@/store'
import { LostCode } from './lost-code'
import { useVisit, type Arrival } from './use-visit'
import { nameOf, titleOf } from './visit'
import { Welcome } from './welcome'

const arrivalOf = (query: EntryQuery): Arrival | null => {
  if (query.deputyId) return { by: 'deputy', id: query.deputyId }
  const token = parseEntry(query)
  return token ? { by: 'code', token } : null
}

/** Where every posted code leads: who keeps in touch with this place, and what one can do here. No sign-in. */
const LandingPage = () => {
  const [arrival, setArrival] = useState<Arrival | null | undefined>(undefined)
  const [isInvited, setInvited] = useState(false)
  useLoad((query: EntryQuery) => {
    setArrival(arrivalOf(query))
    setInvited(query.from === 'share')
  })
  if (arrival) return <Arrived arrival={arrival} onToken={(token) => setArrival({ by: 'code', token })} />
  return (
    <Page title={landingCopy.title}>
      {arrival === undefined
        ? <SkeletonCards count={2} rows={3} />
        : <Lost message={isInvited ? landingCopy.invited : landingCopy.noCode} onToken={(token) => setArrival({ by: 'code', token })} />}
    </Page>
  )
}

const streetNow = (): string => useApp.getState().street?.street ?? ''
const addressOf = (arrival: Arrival): string => `${routes.landing}?${arrival.by === 'code' ? `code=${arrival.token}` : `deputyId=${arrival.id}`}`

const Lost = ({ message, onToken }: { message: string; onToken: (token: string) => void }) => {
  const { ask, sheet } = useScan(onToken)
  const phone = useApp((state) => state.place?.dutyPhone ?? null)
  useShareAppMessage(() => invitation(streetNow(), null))
  return (
    <>
      <LostCode message={message} phone={phone} onChoosePlace={() => openPage(routes.choosePlace)} onScan={ask} onHome={goHome} />
      {sheet}
    </>
  )
}

const Arrived = ({ arrival, onToken }: { arrival: Arrival; onToken: (token: string) => void }) => {
  const { reply, reload } = useVisit(arrival)
  const knowsPlace = useApp((state) => state.place !== null)
  const visit = reply.state === 'ready' ? reply.value : null
  useShareAppMessage(() => (visit ? landingCard(nameOf(visit), addressOf(arrival)) : invitation(streetNow(), null)))
  if (reply.state === 'loading') return <Page title={landingCopy.title}><SkeletonCards count={2} rows={3} /></Page>
  if (reply.state === 'failed') {
    // A code that is not known, or no longer, will not be known at the next try either.
    const isFinal = reply.code.startsWith('code.') || reply.code === 'request.invalid'
    return (
      <Page title={landingCopy.title}>
        {isFinal && arrival.by === 'code'
          ? <Lost message={reply.message} onToken={onToken} />
          : <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} other={{ text: landingCopy.choosePlace, onPress: () => openPage(routes.choosePlace) }} />}
      </Page>
    )
  }
  return (
    <Page title={titleOf(reply.value)}>
      <Welcome
        visit={reply.value}
        knowsPlace={knowsPlace}
        onRaise={() => openPage(routes.raise)}
        onChoosePlace={() => openPage(routes.choosePlace)}
        onDeputy={(deputyId) => openPage(routes.landing, { deputyId })}
        onAllDeputies={() => openPage(routes.deputies)}
        onWish={() => void Taro.switchTab({ url: '/pages/wishes/index' })}
      />
    </Page>
  )
}

export default LandingPage

import { View } from '@tarojs/components'
import { useState } from 'react'
import { placeApi } from '@/features/place/api'
import { BuildingSheet } from '@/features/place/components/building-sheet'
import { EstateList } from '@/features/place/components/estate-list'
import { estateCopy } from '@/features/place/copy'
import { communityChosen, findEstates, gridChosen, type EstateFound, type Estates } from '@/features/place/find-estates'
import type { ChosenPlace } from '@/features/place/slice'
import { useReply } from '@/shared/api-client/use-reply'
import { goBack } from '@/shared/platform/navigate'
import { callPhone } from '@/shared/platform/phone-call'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { TextInput } from '@/shared/ui/text-input'
import { useApp } from '@/store'

const ChoosePlacePage = () => {
  const { reply, reload } = useReply('estates', placeApi.estates)
  return (
    <Page title={estateCopy.title}>
      {reply.state === 'loading' && <SkeletonCards count={4} rows={3} />}
      {reply.state === 'failed' && <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />}
      {reply.state === 'ready' && <Choice estates={reply.value} />}
    </Page>
  )
}

const Choice = ({ estates }: { estates: Estates }) => {
  const place = useApp((state) => state.place)
  const choosePlace = useApp((state) => state.choosePlace)
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<EstateFound | null>(null)
  const found = findEstates(estates, typed)
  const phone = place?.dutyPhone ?? null
  const take = (chosen: ChosenPlace) => {
    choosePlace(chosen)
    goBack()
  }
  return (
    <View>
      <TextInput label={estateCopy.search} kind="search" value={typed} placeholder={estateCopy.searchHint} hint={place ? estateCopy.now(place.name) : undefined} onChange={setTyped} />
      {found.length === 0
        ? <EmptyState icon="building" title={estateCopy.nothingTitle} note={estateCopy.nothingNote} action={phone ? { text: estateCopy.call, onPress: () => void callPhone(phone) } : undefined} />
        : <EstateList found={found} onPick={setPicked} />}
      <BuildingSheet
        found={picked}
        onClose={() => setPicked(null)}
        onGrid={(one, grid) => take(gridChosen(estates, one, grid))}
        onUnknown={(one) => take(communityChosen(estates, one))}
      />
    </View>
  )
}

export default ChoosePlacePage

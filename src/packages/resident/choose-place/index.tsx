import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { placeApi } from '@/features/place/api'
import { BuildingSheet } from '@/features/place/components/building-sheet'
import { shortName } from '@/features/deputy/short-name'
import { EstateList } from '@/features/place/components/estate-list'
import { GridRows } from '@/features/place/components/grid-rows'
import { estateCopy } from '@/features/place/copy'
import { currentEntry, placeOfVisit } from '@/features/place/entry'
import { communityChosen, findEstates, gridChosen, gridsChosen, type EstateFound, type Estates } from '@/features/place/find-estates'
import type { ChosenPlace } from '@/features/place/chosen-place'
import { useReply } from '@/shared/api-client/use-reply'
import { goBack } from '@/shared/platform/navigate'
import { callPhone } from '@/shared/platform/phone-call'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { TextInput } from '@/shared/ui/text-input'
import { usePhoneNow } from '@/shared/when/use-now'
import { useApp } from '@/store'

const ChoosePlacePage = () => {
  const [isOfMatter, setOfMatter] = useState(false)
  useLoad((query: { of?: string }) => setOfMatter(query.of === 'matter'))
  const { reply, reload } = useReply('estates', placeApi.estates)
  return (
    <Page title={estateCopy.title}>
      {reply.state === 'loading' && <SkeletonCards count={4} rows={3} />}
      {reply.state === 'failed' && <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />}
      {reply.state === 'ready' && <Choice estates={reply.value} isOfMatter={isOfMatter} />}
    </Page>
  )
}

/** Where one lives, or (`isOfMatter`) where the matter is that one is writing about. */
const Choice = ({ estates, isOfMatter }: { estates: Estates; isOfMatter: boolean }) => {
  const home = useApp((state) => state.place)
  const entry = currentEntry(useApp((state) => state.entry), usePhoneNow())
  const choose = useApp((state) => (isOfMatter ? state.placeMatter : state.choosePlace))
  const place = isOfMatter ? placeOfVisit(entry, home) : home
  const deputy = entry?.codeDeputy ?? null
  // Where it is, or where one lives, is nearly always one of them.
  const grids = entry && entry.gridIds.length > 1 ? gridsChosen(estates, entry.gridIds) : []
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<EstateFound | null>(null)
  const found = findEstates(estates, typed)
  const phone = (place ?? home)?.dutyPhone ?? null
  const take = (chosen: ChosenPlace) => {
    choose(chosen)
    goBack()
  }
  return (
    <View>
      <TextInput label={estateCopy.search} kind="search" value={typed} placeholder={estateCopy.searchHint} hint={place ? estateCopy.now(place.name) : undefined} onChange={setTyped} />
      {deputy && grids.length > 0 && typed.trim() === '' && <GridRows title={estateCopy.ofDeputy(shortName(deputy))} grids={grids} onPick={take} />}
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

import { View } from '@tarojs/components'
import { useState } from 'react'
import { useReply } from '@/shared/api-client/use-reply'
import { ErrorState } from '@/shared/ui/error-state'
import { ListRow } from '@/shared/ui/list-row'
import { Sheet } from '@/shared/ui/sheet'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { TextInput } from '@/shared/ui/text-input'
import { placeApi } from '../api'
import type { ChosenPlace } from '../chosen-place'
import { estateCopy } from '../copy'
import { communityChosen, findEstates, gridChosen, type EstateFound, type Estates } from '../find-estates'
import { EstateList } from './estate-list'

interface PlaceSheetProps {
  open: boolean
  onClose: () => void
  onPick: (place: ChosenPlace) => void
  /** Only these estates are the person's to choose from. */
  isMine?: (found: EstateFound) => boolean
}

/** Estate, then buildings, over the form one is writing. */
export const PlaceSheet = ({ open, onClose, onPick, isMine = () => true }: PlaceSheetProps) => {
  const { reply, reload } = useReply('estates', placeApi.estates)
  return (
    <Sheet open={open} title={estateCopy.title} onClose={onClose}>
      {open && reply.state === 'loading' && <SkeletonCards count={3} />}
      {open && reply.state === 'failed' && <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />}
      {open && reply.state === 'ready' && <Choice estates={reply.value} isMine={isMine} onPick={onPick} />}
    </Sheet>
  )
}

const Choice = ({ estates, isMine, onPick }: { estates: Estates; isMine: (found: EstateFound) => boolean; onPick: (place: ChosenPlace) => void }) => {
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<EstateFound | null>(null)
  if (picked) {
    return (
      <View>
        {picked.estate.grids.map((grid) => <ListRow key={grid.id} label={grid.buildings || picked.estate.name} onPress={() => onPick(gridChosen(estates, picked, grid))} />)}
        <ListRow label={estateCopy.unknownBuilding} note={estateCopy.unknownBuildingNote(picked.community.name)} onPress={() => onPick(communityChosen(estates, picked))} />
      </View>
    )
  }
  return (
    <View>
      <TextInput label={estateCopy.search} kind="search" value={typed} placeholder={estateCopy.searchHint} onChange={setTyped} />
      <EstateList found={findEstates(estates, typed).filter(isMine)} onPick={setPicked} />
    </View>
  )
}

import { View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { SectionTitle } from '@/shared/ui/section-title'
import type { ChosenPlace } from '../chosen-place'

/** A few places to pick with one tap, before the whole list. */
export const GridRows = ({ title, grids, onPick }: { title: string; grids: readonly ChosenPlace[]; onPick: (place: ChosenPlace) => void }) => (
  <View>
    <SectionTitle>{title}</SectionTitle>
    <Card rows>{grids.map((grid) => <ListRow key={grid.id} icon="pin" label={grid.name} note={grid.community ?? ''} onPress={() => onPick(grid)} />)}</Card>
  </View>
)

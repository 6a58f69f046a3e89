import { ListRow } from '@/shared/ui/list-row'
import { Sheet } from '@/shared/ui/sheet'
import { estateCopy } from '../copy'
import type { EstateFound } from '../find-estates'

type Grid = EstateFound['estate']['grids'][number]

interface BuildingSheetProps {
  found: EstateFound | null
  onClose: () => void
  onGrid: (found: EstateFound, grid: Grid) => void
  /** The person does not know: the community finds out. */
  onUnknown: (found: EstateFound) => void
}

/** Which buildings of the estate. */
export const BuildingSheet = ({ found, onClose, onGrid, onUnknown }: BuildingSheetProps) => (
  <Sheet open={found !== null} title={found ? estateCopy.buildings(found.estate.name) : ''} onClose={onClose}>
    {found?.estate.grids.map((grid) => <ListRow key={grid.id} label={grid.buildings || found.estate.name} onPress={() => onGrid(found, grid)} />)}
    {found && <ListRow label={estateCopy.unknownBuilding} note={estateCopy.unknownBuildingNote(found.community.name)} onPress={() => onUnknown(found)} />}
  </Sheet>
)

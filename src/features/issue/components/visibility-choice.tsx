import { visibilities, visibilityLabels, type Visibility } from '@contract/issue/vocabulary'
import { Card } from '@/shared/ui/card'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { raiseCopy } from '../copy'

const choices = visibilities.map((value) => ({ value, ...visibilityLabels[value] }))

/** Who will see it, said before it is sent. */
export const VisibilityChoice = ({ value, onChange }: { value: Visibility; onChange: (value: Visibility) => void }) => (
  <Card><ChoiceGroup kind="cards" label={raiseCopy.whoSees} choices={choices} value={value} onChange={onChange} /></Card>
)

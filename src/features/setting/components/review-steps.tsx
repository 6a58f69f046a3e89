import { Card } from '@/shared/ui/card'
import { ChoiceGroup } from '@/shared/ui/choice-group'
import { settingCopy as copy } from '../copy'
import type { PartProps } from '../use-settings'
import { PartFrame } from './part-frame'

const choices = [{ value: '2', ...copy.reviewTwo }, { value: '3', ...copy.reviewThree }] as const

/** How many people look before anything is public; saved with the tap. */
export const ReviewSteps = ({ held, form }: PartProps) => (
  <PartFrame held={held} form={form} keys={['reviewSteps']}>
    <Card>
      <ChoiceGroup
        label={copy.review} kind="cards" choices={choices} value={held.settings.reviewSteps === 3 ? '3' : '2'}
        onChange={(steps) => void form.save('review', { reviewSteps: steps === '3' ? 3 : 2 })}
      />
    </Card>
  </PartFrame>
)

import type { FC } from 'react'
import { CategoryNames } from '@/features/setting/components/category-names'
import { LimitsPart } from '@/features/setting/components/limits'
import { ReviewSteps } from '@/features/setting/components/review-steps'
import { ServiceHours } from '@/features/setting/components/service-hours'
import { StandardReasons } from '@/features/setting/components/standard-reasons'
import { useSettings, type PartProps } from '@/features/setting/use-settings'
import { HandlersPart } from '@/features/staff/components/handlers-part'
import { PeoplePart } from '@/features/staff/components/people-part'
import type { Managed } from '@/features/staff/use-management'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import type { PartName } from './parts'

type SettingPart = Exclude<PartName, 'people' | 'handlers'>
const forms: Record<SettingPart, FC<PartProps>> = { categories: CategoryNames, limits: LimitsPart, hours: ServiceHours, reasons: StandardReasons, review: ReviewSteps }

const SettingContent = ({ part, placeId }: { part: SettingPart; placeId: string }) => {
  const form = useSettings(placeId)
  const { reply } = form
  if (reply.state === 'loading') return <SkeletonCards count={3} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void form.reload()} />
  const Form = forms[part]
  return <Form key={form.generation} held={reply.value} form={form} />
}

/** One part of what a street manages. */
export const PartContent = ({ part, managed }: { part: PartName; managed: Managed }) => {
  if (part === 'people') return <PeoplePart managed={managed} />
  if (part === 'handlers') return <HandlersPart managed={managed} />
  return <SettingContent key={part} part={part} placeId={managed.estates.street.id} />
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goBack, openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { toast } from '@/shared/ui/toast'
import type { OfficeChoices } from '../act-forms'
import type { DeskKind } from '../seats'
import type { IssueParts } from './issue-work'
import { LoadedIssue } from './loaded-issue'
import { ThumbFoot } from './thumb-foot'

interface PhoneIssueProps {
  id: string
  kind: DeskKind
  onChanged: () => void
  onReview?: (publicationId: string) => void
  office?: OfficeChoices | null
  /** A panel of the page's own, between what was raised and what one may do. */
  panel?: (parts: IssueParts) => ReactNode
  /** Stands below what one may do. */
  more?: ReactNode
  /** The issue is decided or somebody else's; back to the list unless told. */
  onLeave?: (words: string) => void
}

/** One issue on a phone: words first, what one may do, what happened; the main action at the thumb. */
export const PhoneIssue = ({ id, kind, onChanged, onReview, office, panel, more, onLeave }: PhoneIssueProps) => {
  const leave = onLeave ?? ((words: string) => {
    onChanged()
    toast(words)
    goBack()
  })
  return (
    <LoadedIssue
      id={id}
      kind={kind}
      office={office}
      onChanged={onChanged}
      onGone={leave}
      onBack={goBack}
      onReview={onReview}
      onOpenSimilar={(similar) => openPage(kind === 'office' ? routes.officeIssue : routes.issue, { id: similar })}
      layout={(parts) => <View>{parts.matter}{panel?.(parts)}{parts.others}{more}{parts.story}<ThumbFoot>{parts.main}</ThumbFoot></View>}
    />
  )
}

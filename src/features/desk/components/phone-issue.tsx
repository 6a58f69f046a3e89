import { View } from '@tarojs/components'
import { goBack, openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { toast } from '@/shared/ui/toast'
import type { DeskKind } from '../seats'
import { LoadedIssue } from './loaded-issue'
import { ThumbFoot } from './thumb-foot'

interface PhoneIssueProps {
  id: string
  kind: DeskKind
  onChanged: () => void
  onReview?: (publicationId: string) => void
}

/** One issue on a phone: words first, what one may do, what happened; the main action at the thumb. */
export const PhoneIssue = ({ id, kind, onChanged, onReview }: PhoneIssueProps) => {
  const leave = (words: string) => {
    onChanged()
    toast(words)
    goBack()
  }
  return (
    <LoadedIssue
      id={id}
      kind={kind}
      onChanged={onChanged}
      onGone={leave}
      onBack={goBack}
      onReview={onReview}
      onOpenSimilar={(similar) => openPage(routes.issue, { id: similar })}
      layout={({ matter, others, story, main }) => <View>{matter}{others}{story}<ThumbFoot>{main}</ThumbFoot></View>}
    />
  )
}

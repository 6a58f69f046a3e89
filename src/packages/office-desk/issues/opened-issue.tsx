import { View } from '@tarojs/components'
import { LoadedIssue } from '@/features/desk/components/loaded-issue'
import { PaneWork } from '@/features/desk/components/panes'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { toast } from '@/shared/ui/toast'

interface OpenedIssueProps {
  id: string
  takesFocus: boolean
  onChanged: () => void
  onGone: () => void
  onReview: (publicationId: string) => void
}

/** The issue beside its list, and its actions beside it. */
export const OpenedIssue = ({ id, takesFocus, onChanged, onGone, onReview }: OpenedIssueProps) => {
  const leave = (words: string) => {
    onChanged()
    toast(words)
    onGone()
  }
  return (
    <LoadedIssue
      id={id}
      kind="office"
      takesFocus={takesFocus}
      onChanged={onChanged}
      onGone={leave}
      onBack={onGone}
      onReview={onReview}
      onOpenSimilar={(similar) => openPage(routes.issue, { id: similar })}
      layout={({ matter, story, all }) => <PaneWork detail={<View>{matter}{story}</View>} side={all} />}
    />
  )
}

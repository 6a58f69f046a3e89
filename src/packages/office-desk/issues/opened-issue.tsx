import { View } from '@tarojs/components'
import { LoadedIssue } from '@/features/desk/components/loaded-issue'
import { PaneWork } from '@/features/desk/components/panes'
import { PapersButton } from '@/features/ledger/components/papers-card'
import type { OfficeFormState } from '@/features/handling/use-office-form'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { toast } from '@/shared/ui/toast'
import { Decision } from '../decision'

interface OpenedIssueProps {
  id: string
  office: OfficeFormState
  takesFocus: boolean
  onChanged: () => void
  /** Decided, or no longer this desk's: the next one comes. */
  onNext: () => void
  onReview: (publicationId: string) => void
}

/** The issue beside its list, and its actions beside it. */
export const OpenedIssue = ({ id, office, takesFocus, onChanged, onNext, onReview }: OpenedIssueProps) => {
  const leave = (words: string) => {
    onChanged()
    toast(words)
    onNext()
  }
  return (
    <LoadedIssue
      id={id}
      kind="office"
      office={office.form}
      takesFocus={takesFocus}
      onChanged={onChanged}
      onGone={leave}
      onBack={onNext}
      onReview={onReview}
      onOpenSimilar={(similar) => openPage(routes.officeIssue, { id: similar })}
      layout={({ issue, matter, story, all, taken }) => (
        <PaneWork
          detail={<View>{matter}{story}</View>}
          side={<View className="mq-panes__stack"><Decision key={`${issue.id} ${issue.state}`} issue={issue} office={office} onTriaged={leave} onAssigned={taken} />{all}<PapersButton issueId={issue.id} /></View>}
        />
      )}
    />
  )
}

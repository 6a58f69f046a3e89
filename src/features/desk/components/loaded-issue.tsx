import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { isGone } from '../conflict'
import { deskCopy } from '../copy'
import { useIssue } from '../use-issue'
import { IssueWork, type IssueWorkProps } from './issue-work'

interface LoadedIssueProps extends Omit<IssueWorkProps, 'issue' | 'set' | 'refresh'> {
  id: string
  /** Back to the list, where this one is lost. */
  onBack: () => void
}

/** Loads one issue and gives it to the work on it. */
export const LoadedIssue = ({ id, onBack, ...work }: LoadedIssueProps) => {
  const { reply, reload, refresh, set } = useIssue(id, work.onChanged)
  if (reply.state === 'loading') return <SkeletonCards count={3} rows={4} />
  if (reply.state === 'failed') {
    const retry = isGone(reply.code) ? undefined : () => void reload()
    return <ErrorState code={reply.code} message={reply.message} onRetry={retry} other={{ text: deskCopy.backToList, onPress: onBack }} />
  }
  return <IssueWork key={id} issue={reply.value} set={set} refresh={refresh} {...work} />
}

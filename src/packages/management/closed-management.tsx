import { staffCopy as copy } from '@/features/staff/copy'
import type { useManagement } from '@/features/staff/use-management'
import { goHome, openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'

type Asked = Pick<ReturnType<typeof useManagement>, 'reply' | 'reload'>

/** Not known yet, or not for this person. */
export const ClosedManagement = ({ reply, reload }: Asked) => {
  if (reply.state === 'loading') return <SkeletonCards count={4} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} other={{ text: '回首页', onPress: goHome }} />
  return <EmptyState icon="key" title={copy.closedPage} note={copy.closedPageNote} action={{ text: copy.signIn, onPress: () => openPage(routes.signIn) }} />
}

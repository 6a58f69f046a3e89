import type { Reply } from '@/shared/api-client/use-reply'
import { goHome, openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { deskCopy } from '../copy'

interface NoSeatProps {
  reply: Reply<unknown>
  reload: () => Promise<void>
  /** Signed in, but registered for other desks. */
  isElsewhere?: boolean
  /** Roles of staff that ended of late: said kindly, without a sign-in that would not help. */
  ended?: readonly { readonly scopeName: string }[]
  /** In place of a desk's own words. */
  words?: { title: string; note: string }
}

/** Who has no seat at this desk is led to sign in, kindly. */
export const NoSeat = ({ reply, reload, isElsewhere = false, ended = [], words }: NoSeatProps) => {
  if (reply.state === 'loading') return <SkeletonCards count={4} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} other={{ text: '回首页', onPress: goHome }} />
  const [last] = ended
  if (last) return <EmptyState icon="heart" title={deskCopy.roleEnded(last.scopeName)} note={deskCopy.roleEndedNote} action={{ text: deskCopy.goHome, onPress: goHome }} />
  return (
    <EmptyState
      icon="key"
      title={words?.title ?? (isElsewhere ? deskCopy.noSeatHere : deskCopy.noSeatTitle)}
      note={words?.note ?? (isElsewhere ? deskCopy.noSeatHereNote : deskCopy.noSeatNote)}
      action={{ text: deskCopy.signIn, onPress: () => openPage(routes.signIn) }}
    />
  )
}

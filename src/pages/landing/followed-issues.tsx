import { View } from '@tarojs/components'
import { IssueCard } from '@/features/issue/components/issue-card'
import { describePublic } from '@/features/issue/describe-issue'
import { landingCopy } from '@/features/place/copy'
import { call } from '@/shared/api-client/call'
import { useReply } from '@/shared/api-client/use-reply'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { SectionTitle } from '@/shared/ui/section-title'
import { useNow } from '@/shared/when/use-now'

/** Published matters this deputy follows up. Extra to the page: without them, or without network, it is simply not there. */
export const FollowedIssues = ({ deputyId }: { deputyId: string }) => {
  const now = useNow()
  const { reply } = useReply(deputyId, () => call('listPublicIssues', { query: { deputyId, limit: 5 } }))
  if (reply.state !== 'ready' || reply.value.items.length === 0) return null
  return (
    <View>
      <SectionTitle>{landingCopy.following}</SectionTitle>
      {reply.value.items.map((row) => (
        <IssueCard key={row.id} title={row.title} chip={row.chip} line={describePublic(row, now)} onPress={() => openPage(routes.issue, { id: row.id })} />
      ))}
    </View>
  )
}

import { EmptyState } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'

const IssuesPage = () => (
  <Page title="事项" tab="issues" back={false}>
    <EmptyState title="事项" />
  </Page>
)

export default IssuesPage

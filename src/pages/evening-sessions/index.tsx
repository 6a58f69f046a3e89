import { EmptyState } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'

const EveningSessionsPage = () => (
  <Page title="星空议事" tab="evening-sessions" back={false}>
    <EmptyState title="星空议事" />
  </Page>
)

export default EveningSessionsPage

import { EmptyState } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'

const WishesPage = () => (
  <Page title="心愿" tab="wishes" back={false}>
    <EmptyState title="心愿" />
  </Page>
)

export default WishesPage

import { EmptyState } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'

const LandingPage = () => (
  <Page title="联系代表" >
    <EmptyState title="联系代表" />
  </Page>
)

export default LandingPage

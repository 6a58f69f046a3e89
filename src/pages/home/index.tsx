import { EmptyState } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'

const HomePage = () => (
  <Page title="民情直通" tab="home" back={false}>
    <EmptyState title="民情直通" />
  </Page>
)

export default HomePage

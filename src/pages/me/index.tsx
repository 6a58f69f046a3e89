import { EmptyState } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'

const MePage = () => (
  <Page title="我的" tab="me" back={false}>
    <EmptyState title="我的" />
  </Page>
)

export default MePage

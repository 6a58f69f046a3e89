import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { EmptyState } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'

/** Not built yet, and says so: wishes come with an issue of their own. */
const WishesPage = () => (
  <Page title="心愿" tab="wishes" back={false}>
    <EmptyState
      icon="heart"
      title="说个心愿，正在准备"
      note="食堂、凉亭、孩子活动的地方……以后能办的，大家一起想办法。现在着急的事，先提给代表"
      action={{ text: '我要提事', onPress: () => openPage(routes.raise) }}
    />
  </Page>
)

export default WishesPage

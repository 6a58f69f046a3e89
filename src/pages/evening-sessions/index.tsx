import { View } from '@tarojs/components'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { Page } from '@/shared/ui/page'
import './index.scss'

/** Not built yet, and says so; the night is only for this tab. */
const EveningSessionsPage = () => (
  <Page title="星空议事" tab="evening-sessions" back={false}>
    <View className="mq-night">
      <View className="mq-night__moon"><Icon name="moon" size="large" /></View>
      <View className="mq-night__title">晚上八点，院坝见</View>
      <View className="mq-night__words">星空议事会的场次和报名，正在搬到这里来。开会前，社区会在群里和公告栏通知大家。</View>
    </View>
    <View className="mq-night__more">
      <Button kind="outline" icon="person" onPress={() => openPage(routes.deputies)}>先找代表</Button>
    </View>
  </Page>
)

export default EveningSessionsPage

import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { WhoIsHere } from '@/features/person/components/who-is-here'
import { desksOf } from '@/features/person/desks-of'
import { useAsking } from '@/features/person/use-asking'
import { DemoMark } from '@/features/system/components/demo-mark'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { useLook } from '@/shared/ui/look'
import { Page } from '@/shared/ui/page'
import { SectionTitle } from '@/shared/ui/section-title'
import { useApp } from '@/store'

const openMine = () => {
  useApp.getState().showIssues('mine')
  void Taro.switchTab({ url: '/pages/issues/index' })
}

const MePage = () => {
  const me = useApp((state) => state.me)
  const { refreshMe, refreshUnread } = useApp.getState()
  const unread = useApp((state) => state.unread)
  const waiting = useApp((state) => state.waitingCount + state.heldCount)
  const street = useApp((state) => state.street)
  const { elder, toggleElder } = useLook()
  const asking = useAsking(refreshMe)
  useDidShow(() => void refreshUnread())
  const desks = desksOf(me)
  return (
    <Page title="我的" tab="me" back={false}>
      <WhoIsHere me={me} asking={asking} onSignIn={() => openPage(routes.signIn)} />
      {desks.length > 0 && (
        <View>
          <SectionTitle>工作台</SectionTitle>
          <Card rows>{desks.map((desk) => <ListRow key={`${desk.label} ${desk.note}`} icon="swap" label={desk.label} note={desk.note} onPress={() => openPage(desk.path)} />)}</Card>
        </View>
      )}
      <SectionTitle>我的事</SectionTitle>
      <Card rows>
        <ListRow icon="list" label="我提的事" onPress={openMine} />
        <ListRow icon="bell" label="消息" value={unread > 0 ? `${unread} 条未读` : ''} onPress={() => openPage(routes.inbox)} />
        <ListRow icon="outbox" label="待发送" value={waiting > 0 ? `${waiting} 件` : '没有'} onPress={() => openPage(routes.outbox)} />
        <ListRow icon="key" label="用查询码看进展" note="换了手机，或者别人帮您提的" onPress={() => openPage(routes.followUp)} />
      </Card>
      <SectionTitle>设置</SectionTitle>
      <Card rows>
        <ListRow icon="eye" label={elder ? '换回标准版' : '长辈版'} note={elder ? '' : '字大、按钮大'} onPress={toggleElder} />
        <ListRow icon="shield" label="登录与这台设备" note="退出登录、忘记这台设备、这里存着什么" onPress={() => openPage(routes.device)} />
      </Card>
      <DemoMark text={street?.demoMark} />
    </Page>
  )
}

export default MePage

import Taro, { useDidShow } from '@tarojs/taro'
import { PlaceHead } from '@/features/place/components/place-head'
import { ScanCard } from '@/features/place/components/scan-card'
import { useScan } from '@/features/place/use-scan'
import { DemoMark } from '@/features/system/components/demo-mark'
import { openPage } from '@/shared/platform/navigate'
import { callPhone } from '@/shared/platform/phone-call'
import { routes } from '@/shared/routes'
import { useLook } from '@/shared/ui/look'
import { Page } from '@/shared/ui/page'
import { useApp } from '@/store'
import { ToLedger } from '@/features/issue/components/to-ledger'
import { HomeLists } from './home-lists'
import { QuickTiles, type QuickTile } from './quick-tiles'
import { WaitingNote } from './waiting-note'

const tab = (name: string) => () => void Taro.switchTab({ url: `/pages/${name}/index` })

const tilesFor = (phone: string | null, elder: boolean): QuickTile[] => [
  { name: '我要提事', note: '一分钟说清楚', icon: 'pencil', tone: 'red', onPress: () => openPage(routes.raise) },
  { name: '说个心愿', note: '能办的一起想办法', icon: 'heart', tone: 'amber', onPress: tab('wishes') },
  { name: '找代表', note: '联系我们这片的代表', icon: 'person', tone: 'teal', onPress: () => openPage(routes.deputies) },
  { name: '星空议事会', note: '晚上八点，院坝见', icon: 'moon', tone: 'night', onPress: tab('evening-sessions') },
  ...(elder && phone ? [{ name: '打电话给社区', note: '', icon: 'phone', tone: 'green', onPress: () => void callPhone(phone) } as const] : []),
]

const HomePage = () => {
  const place = useApp((state) => state.place)
  const street = useApp((state) => state.street)
  const unread = useApp((state) => state.unread)
  const refreshUnread = useApp((state) => state.refreshUnread)
  const { elder } = useLook()
  const { start, sheet } = useScan((code) => openPage(routes.landing, { code }))
  useDidShow(() => void refreshUnread())

  const head = <PlaceHead place={place} street={street?.street ?? ''} unread={unread} onChange={() => openPage(routes.choosePlace)} onInbox={() => openPage(routes.inbox)} />
  return (
    <Page title="民情直通" tab="home" head={head}>
      <ScanCard onPress={start} />
      <QuickTiles tiles={tilesFor(place?.dutyPhone ?? null, elder)} />
      <WaitingNote />
      <HomeLists communityId={place?.communityId ?? null} />
      <ToLedger />
      <DemoMark text={street?.demoMark} />
      {sheet}
    </Page>
  )
}

export default HomePage

import { useLaunch } from '@tarojs/taro'
import { useMemo, type ReactNode } from 'react'
import { startOutbox } from '@/shared/keep/start-outbox'
import { loadAhead } from '@/shared/platform/load-ahead'
import { onVisible } from '@/shared/platform/visible'
import { routes } from '@/shared/routes'
import { LookContext } from '@/shared/ui/look'
import { tabs } from '@/shared/ui/tabs'
import { useApp } from '@/store'
import './app.scss'

// What a resident needs without a network; a desk's pages come when it is opened.
const residentPages = [...tabs.map((tab) => tab.path), routes.landing, ...Object.values(routes).filter((path) => path.startsWith('packages/resident/'))]

const App = ({ children }: { children?: ReactNode }) => {
  const elder = useApp((state) => state.elder)
  const scale = useApp((state) => state.scale)
  const toggleElder = useApp((state) => state.toggleElder)
  useLaunch(() => {
    startOutbox()
    void useApp.getState().refreshStreet()
    loadAhead(residentPages)
    onVisible(() => useApp.getState().followSystem())
  })
  const look = useMemo(() => ({ elder, scale, toggleElder }), [elder, scale, toggleElder])
  return <LookContext.Provider value={look}>{children}</LookContext.Provider>
}

export default App

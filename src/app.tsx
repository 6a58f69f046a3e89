import { useLaunch } from '@tarojs/taro'
import { useMemo, type ReactNode } from 'react'
import { startOutbox } from '@/shared/keep/start-outbox'
import { LookContext } from '@/shared/ui/look'
import { useApp } from '@/store'
import './app.scss'

const App = ({ children }: { children?: ReactNode }) => {
  const elder = useApp((state) => state.elder)
  const toggleElder = useApp((state) => state.toggleElder)
  useLaunch(() => {
    startOutbox()
    void useApp.getState().refreshStreet()
  })
  const look = useMemo(() => ({ elder, toggleElder }), [elder, toggleElder])
  return <LookContext.Provider value={look}>{children}</LookContext.Provider>
}

export default App

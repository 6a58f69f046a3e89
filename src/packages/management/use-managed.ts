import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { useManagement } from '@/features/staff/use-management'
import { useApp } from '@/store'

/** What the person manages; asked anew when they come back from signing in. */
export const useManaged = () => {
  const me = useApp((state) => state.me)
  const management = useManagement(me, useApp.getState().refreshMe)
  const isFirstShow = useRef(true)
  useDidShow(() => {
    if (!isFirstShow.current) void management.reload()
    isFirstShow.current = false
  })
  return management
}

import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** WeChat moves the reader's focus itself; only the title may have changed. */
export const usePageFocus = (title: string): void => {
  useEffect(() => { void Taro.setNavigationBarTitle({ title }) }, [title])
}

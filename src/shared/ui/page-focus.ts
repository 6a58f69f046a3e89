import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { focusHeading } from './heading-focus.h5'

/** H5: when a page comes up its title goes to the window and the focus to its heading, as a new page would do. */
export const usePageFocus = (title: string): void => {
  useDidShow(() => {
    void Taro.setNavigationBarTitle({ title })
    focusHeading()
  })
  useEffect(() => { void Taro.setNavigationBarTitle({ title }) }, [title])
}

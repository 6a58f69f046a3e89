import Taro from '@tarojs/taro'

/** Calls back when the mini-program comes to the front again. */
export const onVisible = (listener: () => void): void => Taro.onAppShow(listener)

import Taro from '@tarojs/taro'

/** WeChat shares from its own menu only (the page's onShareAppMessage gives title and path): this shows where it is. */
export const sharePage = async (_: { title: string; path: string }): Promise<'shared' | 'copied' | 'cancelled'> => {
  await Taro.showShareMenu({ withShareTicket: true })
  await Taro.showToast({ title: '点右上角「…」转发', icon: 'none' })
  return 'cancelled'
}

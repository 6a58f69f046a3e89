import Taro from '@tarojs/taro'

/** WeChat shows its own 「内容已复制」: no toast of ours beside it, hence false. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await Taro.setClipboardData({ data: text })
  } catch {
    // Refused in WeChat's privacy settings: nothing is lost.
  }
  return false
}

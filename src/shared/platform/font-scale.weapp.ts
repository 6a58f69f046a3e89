import Taro from '@tarojs/taro'

type BaseInfo = ReturnType<typeof Taro.getAppBaseInfo> & { fontSizeScaleFactor?: number }

/** WeChat's font size setting; 关怀模式 (care mode) is 1.4. */
export const systemFontScale = (): number => {
  const base: BaseInfo = Taro.getAppBaseInfo()
  return base.fontSizeScaleFactor ?? 1
}

import Taro from '@tarojs/taro'

export const previewPhotos = (addresses: readonly string[], at: number): void => {
  void Taro.previewImage({ urls: [...addresses], current: addresses[at] })
}

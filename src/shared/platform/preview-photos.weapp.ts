import Taro from '@tarojs/taro'
import { mediaAddress } from './media-address.weapp'

export const previewPhotos = (addresses: readonly string[], at: number): void => {
  void Taro.previewImage({ urls: addresses.map(mediaAddress), current: mediaAddress(addresses[at] ?? '') })
}

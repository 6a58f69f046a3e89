import Taro from '@tarojs/taro'
import type { PhotoPicker, PickedPhoto } from './types'

const quality = 80
const compressedWidth = 1600

const sizeOf = (path: string): Promise<number> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().getFileInfo({ filePath: path, success: (info) => resolve(info.size), fail: () => resolve(0) })
  })

/** A photo that WeChat cannot make smaller goes as it is: the server makes it smaller anyway. */
const shrink = async (path: string, bytes: number): Promise<PickedPhoto> => {
  try {
    const { tempFilePath } = await Taro.compressImage({ src: path, quality, compressedWidth })
    return { source: tempFilePath, bytes: await sizeOf(tempFilePath) }
  } catch {
    return { source: path, bytes }
  }
}

const isCancelled = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'errMsg' in error && String(error.errMsg).includes('cancel')

export const photoPicker: PhotoPicker = {
  choose: async (count) => {
    try {
      const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'], sourceType: ['album', 'camera'] })
      const photos: PickedPhoto[] = []
      for (const file of tempFiles) photos.push(await shrink(file.tempFilePath, file.size))
      return photos
    } catch (error) {
      if (isCancelled(error)) return []
      throw error
    }
  },
}

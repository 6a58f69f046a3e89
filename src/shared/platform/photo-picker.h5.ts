import { askForFiles } from './ask-for-files.h5'
import { sourceOf } from './picked-blobs.h5'
import { PlatformRefusal, type PhotoPicker, type PickedPhoto } from './types'

const accepted = ['image/jpeg', 'image/png', 'image/webp']
/** The server keeps 1600 px; a little more leaves it room to cut well. */
const longestSide = 2000
const quality = 0.85
const notAPhoto = '这个文件不是照片，请换一张 JPG、PNG 或 WebP 照片'

const decode = (source: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new PlatformRefusal(notAPhoto))
    image.src = source
  })

/** Draws the photo smaller; an image element turns it by its EXIF by itself, and the drawing carries no EXIF. */
const shrink = async (file: File): Promise<Blob> => {
  if (!accepted.includes(file.type)) throw new PlatformRefusal(notAPhoto)
  const source = URL.createObjectURL(file)
  try {
    const image = await decode(source)
    const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
    return drawn ?? file
  } finally {
    URL.revokeObjectURL(source)
  }
}

const pick = async (file: File): Promise<PickedPhoto> => {
  const blob = await shrink(file)
  return { source: sourceOf(blob), bytes: blob.size }
}

export const photoPicker: PhotoPicker = {
  choose: async (count) => {
    const photos: PickedPhoto[] = []
    // One after the other: nine large photos decoded at once end a small phone's tab.
    for (const file of await askForFiles(accepted.join(','), count)) photos.push(await pick(file))
    return photos
  },
}

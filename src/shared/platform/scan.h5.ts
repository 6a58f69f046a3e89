import type { Scanned } from './types'

/** A photo has to be taken first, and the sheet says so; WeChat's scanner opens at the tap. */
export const scansLive: boolean = false

const longestSide = 1200

const askForPhoto = (): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.style.display = 'none'
    document.body.append(input)
    const answer = () => {
      resolve(input.files?.[0] ?? null)
      input.remove()
    }
    input.addEventListener('change', answer)
    input.addEventListener('cancel', answer)
    input.click()
  })

const pixelsOf = async (file: File): Promise<ImageData | null> => {
  const source = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = source
    await image.decode()
    const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return pen?.getImageData(0, 0, canvas.width, canvas.height) ?? null
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(source)
  }
}

/** A photo of the code, read by a decoder that is loaded only now: a live camera needs https, this works everywhere. */
export const scan = async (): Promise<Scanned> => {
  const file = await askForPhoto()
  if (!file) return { kind: 'cancelled' }
  const pixels = await pixelsOf(file)
  if (!pixels) return { kind: 'nothing' }
  const { default: decodeQR } = await import('qr/decode.js')
  try {
    return { kind: 'text', text: decodeQR(pixels) }
  } catch {
    return { kind: 'nothing' }
  }
}

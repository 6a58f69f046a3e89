import { fileTypeFromBuffer } from 'file-type/node'
import sharp from 'sharp'
import { imageTypes, imageWidths } from '../../../contract/media/vocabulary'
import { DomainError, refuse } from '../../platform/errors'

/** A photo as it is kept: always JPEG, upright, no metadata. */
export interface KeptPhoto { readonly full: Buffer; readonly thumb: Buffer; readonly width: number; readonly height: number; readonly mime: 'image/jpeg' }

const mostPixels = 50_000_000
export const quality = { full: 80, thumb: 72 }

// One thread a photo and few photos at a time: a burst of uploads must not starve the rest of the server.
const mostAtOnce = 2
sharp.concurrency(1)
sharp.cache(false)

let decoding = 0
const waiting: (() => void)[] = []

/** Waits until few enough photos are being drawn. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (decoding >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  else decoding++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else decoding--
  }
}

const isAllowed = (mime: string | undefined): boolean => imageTypes.some((type) => type === mime)

async function decode(file: Buffer): Promise<KeptPhoto> {
  const options = { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true } as const
  const { width = 0, height = 0 } = await sharp(file, { limitInputPixels: false }).metadata()
  if (width * height > mostPixels) return refuse('media.tooManyPixels')
  const full = await sharp(file, options).autoOrient()
    .resize({ width: imageWidths.full, height: imageWidths.full, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' }).toColourspace('srgb').jpeg({ quality: quality.full, progressive: true }).toBuffer({ resolveWithObject: true })
  const thumb = await sharp(full.data).resize({ width: imageWidths.thumb, height: imageWidths.thumb, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: quality.thumb }).toBuffer()
  return { full: full.data, thumb, width: full.info.width, height: full.info.height, mime: 'image/jpeg' }
}

/**
 * Reads an uploaded photo: what it is decides its bytes, not its name (SVG, HEIC, GIF and text are refused); drawn anew,
 * so that EXIF, GPS and whatever hid in the file are gone. Refuses with media.notImage, .tooManyPixels, .damaged.
 */
export async function readPhoto(file: Buffer): Promise<KeptPhoto> {
  const type = await fileTypeFromBuffer(file)
  if (!isAllowed(type?.mime)) return refuse('media.notImage')
  return inTurn(() => decode(file)).catch((error: unknown) => {
    if (error instanceof DomainError) throw error
    return refuse(error instanceof Error && /pixel limit|too large/i.test(error.message) ? 'media.tooManyPixels' : 'media.damaged')
  })
}

import sharp from 'sharp'
import { imageWidths } from '../../../contract/media/vocabulary'
import { inTurn, quality, type KeptPhoto } from './read-photo'
import { areaOf, blocksOf, type Area, type Mask } from './rules/mask-area'

/** The rectangle in a few blocks of its mean colours. */
async function blurred(full: Buffer, area: Area) {
  const blocks = blocksOf(area)
  const small = await sharp(full).extract(area).resize({ ...blocks, fit: 'fill', kernel: 'cubic' }).png().toBuffer()
  const input = await sharp(small).resize({ width: area.width, height: area.height, fit: 'fill', kernel: 'nearest' }).png().toBuffer()
  return { input, left: area.left, top: area.top }
}

/** A kept photo drawn anew with its masks: what lies below them is gone, in full size and in the small one. */
export const drawMasked = (photo: Buffer, masks: readonly Mask[]): Promise<KeptPhoto> => inTurn(async () => {
  const { width = 0, height = 0 } = await sharp(photo).metadata()
  // One after the other: masks that overlap must not bring back what the first one hid.
  let drawn = photo
  for (const mask of masks) drawn = await sharp(drawn).composite([await blurred(drawn, areaOf(mask, { width, height }))]).png({ compressionLevel: 1 }).toBuffer()
  const full = await sharp(drawn).jpeg({ quality: quality.full, progressive: true }).toBuffer()
  const thumb = await sharp(full).resize({ width: imageWidths.thumb, height: imageWidths.thumb, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: quality.thumb }).toBuffer()
  return { full, thumb, width, height, mime: 'image/jpeg' }
})

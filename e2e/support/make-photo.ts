import sharp from 'sharp'

/** A JPEG as a phone makes it: large, turned by EXIF, with the GPS of where it was taken. */
export async function makePhoto({ width = 1600, height = 1200, hue = 30 } = {}): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${hue},40%,70%)"/>
    <rect x="55%" y="12%" width="3%" height="70%" fill="#444"/><circle cx="56.5%" cy="12%" r="6%" fill="#222"/>
    <rect y="80%" width="100%" height="20%" fill="hsl(${hue + 180},15%,45%)"/></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).withExif({
    IFD0: { Make: 'Phone', Orientation: '6' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 1/1 12/1', GPSLongitudeRef: 'E', GPSLongitude: '109/1 27/1 51/1' },
  }).toBuffer()
}

/** Whether a picture still says where or with what it was taken. */
export async function tellsOfItself(picture: Buffer): Promise<boolean> {
  const { exif } = await sharp(picture).metadata()
  return exif !== undefined
}

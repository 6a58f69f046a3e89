import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

// The picture of a card shared in WeChat, 5:4: no words of anybody, only what the code on the wall says. Run again when the look changes.
const root = path.resolve(__dirname, '../src/assets')
const [width, height] = [500, 400]

const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <rect width="${width}" height="${height}" fill="#f6f3ee"/>
  <rect x="28" y="28" width="444" height="344" rx="28" fill="#ffffff"/>
  <circle cx="250" cy="146" r="72" fill="#fbebe8"/>
  <text x="250" y="290" font-family="Noto Sans CJK SC, sans-serif" font-size="44" font-weight="700" fill="#221d18" text-anchor="middle">扫码提事，找代表</text>
  <text x="250" y="338" font-family="Noto Sans CJK SC, sans-serif" font-size="26" fill="#665c52" text-anchor="middle">不用登录，办到哪一步都告诉您</text>
</svg>`

async function draw(): Promise<void> {
  const icon = (await readFile(path.join(root, 'icons', 'scan.svg'), 'utf8')).replace('#000', '#b3271e')
  const drawn = await sharp(Buffer.from(icon), { density: 400 }).resize(84, 84).toBuffer()
  await sharp(Buffer.from(ground)).composite([{ input: drawn, left: 208, top: 104 }]).png({ palette: true, colours: 32 }).toFile(path.join(root, 'share', 'card.png'))
}

void draw()

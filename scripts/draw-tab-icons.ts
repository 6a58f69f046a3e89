import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { tabs } from '../src/shared/ui/tabs'

// WeChat's tab bar takes PNG files only: drawn here from the line icons, 81 × 81 with a margin. Run again when an icon changes.
const root = path.resolve(__dirname, '../src/assets')
const side = 81
const drawn = 63
const margin = (side - drawn) / 2
const colours = { '': '#665c52', '-now': '#b3271e' }

const draw = async (icon: string, name: string, suffix: string, colour: string) => {
  const svg = (await readFile(path.join(root, 'icons', `${icon}.svg`), 'utf8')).replace('#000', colour)
  await sharp(Buffer.from(svg), { density: 300 })
    .resize(drawn, drawn)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png({ palette: true })
    .toFile(path.join(root, 'tabs', `${name}${suffix}.png`))
}

void Promise.all(tabs.flatMap((tab) => Object.entries(colours).map(([suffix, colour]) => draw(tab.icon, tab.name, suffix, colour))))

import type { Font } from 'fontkit'

export interface PaperFonts { readonly regular: Font; readonly bold: Font }

const fileOf = (weight: '400Regular' | '700Bold'): string => require.resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`)

async function open(): Promise<PaperFonts> {
  const { openSync } = await import('fontkit')
  const one = (weight: '400Regular' | '700Bold'): Font => {
    const font = openSync(fileOf(weight))
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${fileOf(weight)} is a collection of fonts, not one`)
    return font
  }
  return { regular: one('400Regular'), bold: one('700Bold') }
}

let opened: Promise<PaperFonts> | null = null

/** Noto Serif SC in two weights, read with the first .pdf and kept (30 MB): a server that makes none never loads them. */
export const openFonts = (): Promise<PaperFonts> => (opened ??= open())

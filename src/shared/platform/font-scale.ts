/** How much larger than usual the system writes; a browser's font size is followed by the style sheet (tokens.scss: rem). */
export const systemFontScale = (): number => 1

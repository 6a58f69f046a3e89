/** How much larger than usual the system writes; browsers zoom by themselves and tell nobody. */
export const systemFontScale = (): number => 1

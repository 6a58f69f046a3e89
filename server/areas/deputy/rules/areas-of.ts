/** A grid as people name it. */
export interface Area { readonly estate: string; readonly buildings: string }

/** Estates with their buildings, one entry an estate: 「榕树苑 5–8 栋、9–12 栋」. */
export function areasOf(grids: readonly Area[]): string[] {
  const byEstate = new Map<string, string[]>()
  for (const { estate, buildings } of grids) byEstate.set(estate, [...(byEstate.get(estate) ?? []), buildings])
  return [...byEstate].map(([estate, buildings]) => `${estate} ${buildings.join('、')}`)
}

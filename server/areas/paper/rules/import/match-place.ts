/** A grid as people know it: estate and buildings. */
export interface EstateGrid {
  readonly gridId: string
  readonly communityId: string
  readonly community: string
  readonly estate: string
  /** 「5–8 栋」, 「临街门面」. */
  readonly buildings: string
}

export type PlaceMatch =
  /** `gridId` null: the estate has several grids and no building was named; the community finds out. */
  | { readonly found: true; readonly estate: string; readonly communityId: string; readonly gridId: string | null }
  | { readonly found: false; readonly why: string }

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

function estatesNamed(words: string, grids: readonly EstateGrid[]): string[] {
  const said = plain(words)
  const names = [...new Set(grids.map(({ estate }) => estate))]
  const same = names.filter((name) => plain(name) === said)
  if (same.length > 0) return same
  const within = names.filter((name) => said.includes(plain(name)))
  // 「榕树苑二期」 also contains 「榕树苑」: the longest name is meant.
  return within.filter((name) => !within.some((other) => other !== name && plain(other).includes(plain(name))))
}

const buildingIn = (words: string): number | null => {
  const [, number] = /(\d{1,3})\s*(?:栋|幢|号楼|#|座)/.exec(plain(words)) ?? []
  return number === undefined ? null : Number(number)
}

const holds = ({ buildings }: EstateGrid, building: number): boolean =>
  Array.from(buildings.matchAll(/(\d+)(?:\s*[–—-]\s*(\d+))?/g)).some(([, from, until]) => Number(from) <= building && building <= Number(until ?? from))

const nearest = (words: string, grids: readonly EstateGrid[]): string => {
  const names = [...new Set(grids.map(({ estate }) => estate))]
  const alike = names.filter((name) => Array.from(plain(words)).filter((char) => name.includes(char)).length >= 2).slice(0, 3)
  return alike.length > 0 ? `是不是${alike.map((name) => `「${name}」`).join('或')}？请改成名册里的名字` : '请改成名册里的小区名'
}

/** Which grid an estate and the words about the place mean; what is not clear is said, never guessed. */
export function matchPlace(estateWords: string, placeWords: string, grids: readonly EstateGrid[]): PlaceMatch {
  const names = estatesNamed(estateWords, grids)
  const [estate, another] = names
  if (estate === undefined) return { found: false, why: `名册里没有“${estateWords}”这个小区，${nearest(estateWords, grids)}` }
  if (another !== undefined) return { found: false, why: `“${estateWords}”里有几个小区：${names.join('、')}，请只留一个` }
  const ofEstate = grids.filter((grid) => grid.estate === estate)
  const building = buildingIn(placeWords) ?? buildingIn(estateWords)
  const candidates = building === null ? ofEstate : ofEstate.filter((grid) => holds(grid, building))
  const fitting = candidates.length > 0 ? candidates : ofEstate
  const communities = new Set(fitting.map(({ communityId }) => communityId))
  const [first, second] = fitting
  if (!first || communities.size > 1) return { found: false, why: `“${estate}”分属几个社区：${[...new Set(fitting.map(({ community }) => community))].join('、')}，请在「具体位置」里写明楼栋` }
  return { found: true, estate, communityId: first.communityId, gridId: second ? null : first.gridId }
}

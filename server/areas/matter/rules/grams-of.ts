import { hear } from './lexicon'
import { normalise } from './normalise'
import { topicsOf } from './topics-of'

// Characters that tell nothing by themselves.
const idle = new Set('的了吗呢啊吧呀嘛哦噻迈哈是在有把被遭给和与这那我你他都就也很太又还才再只到得起来去说要会一个不没着过')

const numbersIn = (said: string): string[] => [...said.matchAll(/(\d{1,4})(栋|单元|楼|层|号|室|房)/gu)].map(([, number = '', counted = '']) =>
  (counted === '栋' ? `@${number}` : `:${number}${counted === '层' ? '楼' : counted}`))

// 「榕树苑」 is no tree and 「电力小区」 no power cut: what an estate is called is not heard.
const estateNames = /\p{Script=Han}{2}(?:苑|小区|新村|家园|公寓|嘉园|花园(?=\d))/gu

const isTold = (char: string): boolean => /[\p{Script=Han}a-z]/u.test(char) && !idle.has(char)

const mostBuildings = 60

/** 「榕树苑 5–8 栋」 → the estate and each of its buildings; 「榕树苑」 → the estate. */
function placeGrams(place: string): { estate: string; buildings: number[] } {
  const [, estate = '', from = '', to = ''] = /^\s*(\p{Script=Han}{2,8}?)?[^\p{L}\p{N}]*(?:(\d{1,3})(?:\s*[–—~至到-]\s*(\d{1,3}))?\s*(?:栋|幢|号楼)|$|\s)/u.exec(place.normalize('NFKC')) ?? []
  const [first, last] = [Number(from), Number(to || from)]
  const buildings = from && last >= first && last - first < mostBuildings ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : []
  return { estate, buildings }
}

/**
 * What of a text is compared, distinct: what its words name (see the lexicon), `@5` for a building and `:2单元` for what
 * is finer, the characters themselves; and of the places it was raised at, as people name them, `&榕树苑` and `>5`.
 */
export function gramsOf(text: string, places: readonly string[] = []): string[] {
  const at = places.map(placeGrams)
  const said = normalise(at.reduce((rest, { estate }) => rest.replaceAll(estate || '\n', ' '), text))
  const told = numbersIn(said)
  const finer = places.flatMap((place) => numbersIn(normalise(place).replace(/\d+ \d+栋/gu, ''))).filter((gram) => gram.startsWith(':'))
  const range = at.flatMap(({ buildings }) => buildings)
  const words = said.replace(estateNames, ' ')
  const heard = hear(words)
  return [...new Set([
    ...heard, ...topicsOf(words, heard.flatMap((gram) => (gram.startsWith('#') ? [gram.slice(1)] : []))), ...(/\d路/u.test(said) ? ['#bus', '%transport'] : []), ...told, ...finer,
    ...at.flatMap(({ estate }) => (estate ? [`&${estate}`] : [])), ...range.map((building) => `>${building}`), ...Array.from(said).filter(isTold),
  ])]
}

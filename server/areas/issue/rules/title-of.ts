import { textLimits } from '../../../../contract/issue/vocabulary'

// Points, commas and colons between digits belong to the number: 3.5 米, 1,000 元, 8:30.
const clauseEnd = /[，。！？；、…\n!?;]|[,.:：](?!\d)|(?<!\d)[,.:：]/u
const spaces = /[\s\p{Cf}\p{Cc}]+/gu

const whom = '(?:尊敬的|敬爱的|亲爱的)?(?:各位|社区|街道|网格|物业)?(?:领导|代表|书记|主任|老师|同志|工作人员|社区|街道|网格员|师傅|[\\p{Script=Han}]{1,2}(?:代表|书记|主任))?(?:们)?'
const greeting = new RegExp(`^(?:${whom}(?:您们?好|你们?好|大家好|早上好|上午好|中午好|下午好|晚上好|好(?![\\p{Script=Han}]))|尊敬的${whom}$|(?:各位)?(?:领导|代表)们?$|在吗|请问一下|请问|打扰了?|麻烦(?:您|你)?(?:一下|了)?|(?:我|我们)?(?:想|要)?(?:反映|咨询|投诉|举报|说)(?:一下|一个|个|一件)?(?:问题|情况|事情|事)?(?=$)|(?:我|我们)?(?:想|要)(?:反映|说|问)(?:一下)?)`, 'u')
const introduction = /^(?:我|我们|本人)(?:是|住在?|家住)(?!不是).{0,16}$/u
const shortestClause = 4
const lookAlike = '居民提事'

const lengthOf = (text: string): number => Array.from(text).length

const withoutGreeting = (clause: string): string => {
  let rest = clause
  for (let next = rest.replace(greeting, ''); next !== rest; next = rest.replace(greeting, '')) rest = next
  return rest.trim()
}

interface Clause { readonly text: string; readonly end: string }

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let rest = text
  while (rest) {
    const at = clauseEnd.exec(rest)
    clauses.push({ text: at ? rest.slice(0, at.index) : rest, end: at ? at[0] : '' })
    rest = at ? rest.slice(at.index + at[0].length) : ''
  }
  return clauses
}

// 「急，」 or 「昨晚，」 alone says nothing: the next clause joins it while there is room.
function firstTelling(clauses: readonly Clause[]): string {
  const [first, ...others] = clauses
  let title = first?.text ?? ''
  let end = first?.end ?? ''
  for (const clause of others) {
    const longer = `${title}${end === '\n' ? ' ' : end}${clause.text}`
    if (lengthOf(title) >= shortestClause || lengthOf(longer) > textLimits.title) break
    title = longer
    end = clause.end
  }
  return title
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const bound = /[\p{L}\p{N}]/u
const isWordPart = (char: string | undefined): boolean => char !== undefined && bound.test(char) && !/\p{Script=Han}/u.test(char)

// Numbers also run over the dashes, points and spaces people put into them.
const runsOn = (chars: readonly string[], at: number): boolean =>
  (isWordPart(chars[at - 1]) && isWordPart(chars[at]))
  || (/^[-.,: ]$/.test(chars[at] ?? '') && /\d/.test(chars[at - 1] ?? '') && /\d/.test(chars[at + 1] ?? ''))
  || (/^[-.,: ]$/.test(chars[at - 1] ?? '') && /\d/.test(chars[at - 2] ?? '') && /\d/.test(chars[at] ?? ''))

function shortened(text: string, max: number): string {
  if (lengthOf(text) <= max) return text
  const chars = Array.from(graphemes.segment(text), (part) => part.segment)
  let fits = 0
  for (let length = 0; length + lengthOf(chars[fits] ?? '') < max; fits++) length += lengthOf(chars[fits] ?? '')
  let cut = fits
  while (cut > 0 && runsOn(chars, cut)) cut--
  // Nothing but one endless number: a cut number is better than no title.
  return `${chars.slice(0, cut || fits).join('').trimEnd()}…`
}

/**
 * The title of an issue: the first clause of its text that says something, without a greeting, at most 24 code points
 * with 「…」 where it was cut; never empty, never cut within a number, a Latin word or an emoji.
 */
export function titleOf(text: string): string {
  const said = text.replace(/[^\S\n]+/gu, ' ').replace(/[\p{Cc}\u200b\u2060\ufeff]/gu, (char) => (char === '\n' ? char : '')).trim()
  const clauses = clausesOf(said).map(({ text: clause, end }) => ({ text: withoutGreeting(clause.trim()), end })).filter(({ text: clause }) => bound.test(clause))
  while (clauses.length > 1 && introduction.test(clauses[0]?.text ?? '')) clauses.shift()
  const title = firstTelling(clauses) || said.replace(spaces, ' ').trim()
  return shortened(title, textLimits.title) || lookAlike
}

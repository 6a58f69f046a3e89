import { gramsOf } from './grams-of'
import { imprintOf } from './imprint'
import { isAnotherKind, likelihoodOf, rarityAmong, scoreOf, tellerOf } from './likeness'

export { imprintRule } from './imprint'

/** What a text raised at a place is found by; kept with matters and publications. */
export const imprintOfText = (text: string, places: readonly string[] = []): string => imprintOf(gramsOf(text, places))

export interface Ranked<T> { readonly candidate: T; readonly likelihood: number }

interface Ranking {
  readonly atLeast: number
  readonly most: number
  /** Leaves out what speaks of things of another kind: for lists that a person reads without looking twice. */
  readonly isOneKind?: boolean
}

/**
 * The candidates that say the same, likeliest first; equal ones stay in the order they came in (newest first). All of
 * the neighbourhood belong among the candidates: by them it is told what is rare there.
 */
export function rankSimilar<T extends { readonly imprint: string }>(imprint: string, candidates: readonly T[], { atLeast, most, isOneKind = false }: Ranking): Ranked<T>[] {
  if (imprint === '') return []
  const tell = tellerOf(imprint, rarityAmong([imprint, ...candidates.map((candidate) => candidate.imprint)]))
  const ranked: Ranked<T>[] = []
  for (const candidate of candidates) {
    const told = tell(candidate.imprint)
    const likelihood = likelihoodOf(scoreOf(told))
    if (likelihood >= atLeast && !(isOneKind && isAnotherKind(told))) ranked.push({ candidate, likelihood })
  }
  return ranked.sort((a, b) => b.likelihood - a.likelihood).slice(0, most)
}

/** How likely two texts say the same, 0 to 1, where nothing is known of the neighbourhood. */
export const similarity = (a: string, b: string): number =>
  rankSimilar(imprintOfText(a), [{ imprint: imprintOfText(b) }], { atLeast: 0, most: 1, isOneKind: true })[0]?.likelihood ?? 0

/** From here on a published issue is shown with 「我也遇到」; held by the pairs in similar.test.ts. */
export const alikeEnough = 0.04

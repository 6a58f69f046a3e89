import type { Question } from './questions'

/** The candidates of one question in one array, the right ones first. */
interface Lesson { readonly told: readonly Float64Array[]; readonly right: number; readonly share: number }

const times = (told: Float64Array, weights: ArrayLike<number>): number => {
  let sum = 0
  for (let at = 0; at < told.length; at += 1) sum += (told[at] ?? 0) * (weights[at] ?? 0)
  return sum
}

// Who ranks far below teaches nothing: the most misleading wrong ones are kept.
const mostWrong = 40
const [listed, edgeWidth, softness] = [5, 3, 0.8]

function lessonOf({ told, isSame }: Question, weights: ArrayLike<number>, share: number): Lesson {
  const right = told.filter((_, at) => isSame[at])
  const wrong = told.filter((_, at) => !isSame[at]).map((one) => ({ one, at: times(one, weights) })).sort((a, b) => b.at - a.at).slice(0, mostWrong).map(({ one }) => one)
  return { told: [...right, ...wrong], right: right.length, share }
}

const [pull, steps, stride] = [0.002, 120, 0.2]

/**
 * Adds to `slope` how the weights should move so that more of the right ones come among the first five: each against
 * the wrong ones at the edge. A pair with no word in common is beyond help and hardly pulls.
 */
function learn(slope: Float64Array, { told, right, share }: Lesson, weights: Float64Array): void {
  const scores = told.map((one) => times(one, weights))
  const ranked = told.map((_, at) => at).slice(right).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const last = Math.max(0, listed - right)
  const edge = ranked.slice(last, last + edgeWidth)
  const bar = edge.reduce((sum, at) => sum + (scores[at] ?? 0), 0) / Math.max(1, edge.length)
  for (let at = 0; at < right; at += 1) {
    const odds = 1 / (1 + Math.exp(((scores[at] ?? 0) - bar) / softness))
    const by = (odds * (1 - odds) * share) / right / softness
    const own = told[at]
    for (let index = 0; index < slope.length; index += 1) {
      const around = edge.reduce((sum, other) => sum + (told[other]?.[index] ?? 0), 0) / Math.max(1, edge.length)
      slope[index] = (slope[index] ?? 0) + by * (around - (own?.[index] ?? 0))
    }
  }
}

function descend(lessons: readonly Lesson[], from: Float64Array, signs: readonly number[]): Float64Array {
  const size = from.length
  const weights = from.slice()
  const [mean, spread] = [new Float64Array(size), new Float64Array(size)]
  for (let step = 1; step <= steps; step += 1) {
    const slope = weights.map((weight) => pull * weight)
    for (const lesson of lessons) learn(slope, lesson, weights)
    for (const [at, value] of slope.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * value
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * value * value
      const far = (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
      const moved = (weights[at] ?? 0) - stride * far * (step < steps / 2 ? 1 : 0.2)
      weights[at] = signs[at] === Math.sign(moved) ? moved : 0
    }
  }
  return weights
}

/**
 * Weights under which duplicates come among the first five, pulled towards zero, by Adam; twice, as only the first
 * weights tell who misleads most. None changes its sign: what agrees never speaks against. The same in every run.
 */
export function fitWeights(questions: readonly Question[], from: readonly number[]): number[] {
  const signs = from.map(Math.sign)
  const lessons = (weights: ArrayLike<number>): Lesson[] => questions.map((question) => lessonOf(question, weights, 1 / questions.length))
  const first = descend(lessons(from), Float64Array.from(from), signs)
  return [...descend(lessons(first), first, signs)]
}

export const scoreWith = (weights: readonly number[]) => (_: Question, told: Float64Array): number => times(told, weights)

/** The score at which, among the first five of every question, as many are the same matter as are not. */
export function evenScoreOf(questions: readonly Question[], weights: readonly number[]): number {
  const firsts = questions.flatMap(({ told, isSame }) => told.map((one, at) => ({ score: times(one, weights), isSame: isSame[at] === true })).sort((a, b) => b.score - a.score).slice(0, 5))
  const right = firsts.filter(({ isSame }) => isSame).length
  let [low, high] = [-50, 50]
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2
    const expected = firsts.reduce((sum, { score }) => sum + 1 / (1 + Math.exp(middle - score)), 0)
    if (expected > right) low = middle
    else high = middle
  }
  return (low + high) / 2
}

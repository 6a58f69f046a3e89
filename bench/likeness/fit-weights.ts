import type { Question } from './questions'

interface Lesson { readonly right: readonly Float64Array[]; readonly wrong: readonly Float64Array[] }

const times = (told: Float64Array, weights: readonly number[]): number => weights.reduce((sum, weight, at) => sum + weight * (told[at] ?? 0), 0)

// Who ranks far below teaches nothing: the most misleading wrong ones are kept.
const mostWrong = 50
const plainly = (told: Float64Array): number => told.reduce((sum, value, at) => sum + value * (at < 14 ? 1 : [1, -1, 0.2, 0.7, -0.7, 0.3, -0.5, -0.5, -0.2][at - 14] ?? 0), 0)

const lessonOf = ({ told, isSame }: Question): Lesson => ({
  right: told.filter((_, at) => isSame[at]),
  wrong: told.filter((_, at) => !isSame[at]).map((one) => ({ one, at: plainly(one) })).sort((a, b) => b.at - a.at).slice(0, mostWrong).map(({ one }) => one),
})

const [pull, steps, stride] = [0.02, 250, 0.3]

/** Adds to `slope` how the weights should move so that `right` stands out among `wrong` (softmax over the list). */
function learn(slope: Float64Array, right: Float64Array, wrong: readonly Float64Array[], weights: readonly number[], share: number): void {
  const list = [right, ...wrong]
  const scores = list.map((told) => times(told, weights))
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const all = odds.reduce((sum, one) => sum + one, 0)
  for (let at = 0; at < slope.length; at += 1) {
    let expected = 0
    for (const [index, told] of list.entries()) expected += ((odds[index] ?? 0) / all) * (told[at] ?? 0)
    slope[at] = (slope[at] ?? 0) + (expected - (right[at] ?? 0)) * share
  }
}

/** Weights under which duplicates rank first: listwise softmax, pulled towards zero, by Adam; the same in every run. */
export function fitWeights(questions: readonly Question[], size: number): number[] {
  const lessons = questions.map(lessonOf)
  const weights = Array.from({ length: size }, () => 0)
  const [mean, spread] = [new Float64Array(size), new Float64Array(size)]
  for (let step = 1; step <= steps; step += 1) {
    const slope = Float64Array.from(weights, (weight) => pull * weight)
    for (const { right, wrong } of lessons) for (const one of right) learn(slope, one, wrong, weights, 1 / (lessons.length * right.length))
    for (const [at, value] of slope.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * value
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * value * value
      const far = (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
      weights[at] = (weights[at] ?? 0) - stride * far * (step < 150 ? 1 : 0.2)
    }
  }
  return weights
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

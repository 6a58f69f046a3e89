import { writeFileSync } from 'node:fs'
import { tellings } from '../server/areas/matter/rules/likeness'
import { evenScoreOf, fitWeights, scoreWith } from './likeness/fit-weights'
import { foundBy, questionsAmong, type Found, type Question } from './likeness/questions'
import { readLabelled } from './world/neighbourhoods'
import { inside } from './world/root'

const folds = 5
const filling = 1550

/**
 * Whoever wrote the lexicon had read texts of the tune half, and what others write is heard less well: every fourth of
 * its grams is left out while the weights are fitted, and what a topic tells is trusted by three quarters only.
 */
const unheard = 0.25
const trustIn = (telling: string): number => (telling.includes('topic') ? 0.75 : 1)
const from = tellings.map((telling) => (/another|elsewhere|nowhere/.test(telling) ? -0.5 : 0.5))
const weightsFrom = (lessons: readonly Question[]): number[] =>
  fitWeights(lessons, from).map((weight, at) => Number((weight * trustIn(tellings[at] ?? '')).toFixed(2)))

const written = ({ asked, first, inFive, anyInFive, reciprocal }: Found): string =>
  `${asked} asked: recall@1 ${first.toFixed(3)}, recall@5 ${inFive.toFixed(3)} (at least one ${anyInFive.toFixed(3)}), MRR ${reciprocal.toFixed(3)}`

/** Every question scored by weights that never saw its family. */
function crossValidated(pools: readonly (readonly Question[])[], lessons: readonly Question[]): void {
  const weightsOf = Array.from({ length: folds }, (_, fold) => weightsFrom(lessons.filter(({ family }) => family % folds !== fold)))
  for (const [at, pool] of pools.entries()) {
    const found = foundBy(pool, (question, told) => scoreWith(weightsOf[question.family % folds] ?? [])(question, told))
    console.log(`unseen families, ${at === 0 ? 'among the labelled alone' : 'among 10,000'}: ${written(found)}`)
  }
}

/** `npx tsx bench/fit-likeness.ts [--write]`: fits the weights of likeness.ts on the tune half, leaving out whole families in turn. */
function main(): void {
  const labelled = readLabelled().filter(({ split }) => split === 'tune')
  const pools = [questionsAmong(labelled, 0), questionsAmong(labelled, filling)]
  const lessons = ['once', 'again'].flatMap((salt) => questionsAmong(labelled, filling, { unheard, salt }))
  crossValidated(pools, lessons)
  const weights = weightsFrom(lessons)
  const even = Number(evenScoreOf(pools.flat(), weights).toFixed(2))
  for (const [at, telling] of tellings.entries()) console.log(`${telling}: ${weights[at]}`)
  for (const pool of pools) console.log(`fitted on all: ${written(foundBy(pool, scoreWith(weights)))}`)
  if (!process.argv.includes('--write')) return
  const lines = tellings.map((telling, at) => `  ${weights[at]}, // ${telling}`).join('\n')
  writeFileSync(inside('server/areas/matter/rules/likeness-weights.ts'), `/** Fitted by bench/fit-likeness.ts on the tune half; not to be edited by hand. */
export const likenessWeights: readonly number[] = [
${lines}
]

/** The score at which one in two is the same matter. */
export const evenScore = ${even}
`)
}

main()

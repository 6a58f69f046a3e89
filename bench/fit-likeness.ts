import { writeFileSync } from 'node:fs'
import { tellings } from '../server/areas/matter/rules/likeness'
import { evenScoreOf, fitWeights, scoreWith } from './likeness/fit-weights'
import { foundBy, questionsAmong, type Found, type Question } from './likeness/questions'
import { readLabelled } from './world/neighbourhoods'
import { inside } from './world/root'

const folds = 10
const filling = 1626

const written = ({ asked, first, inFive, anyInFive, reciprocal }: Found): string =>
  `${asked} asked: recall@1 ${first.toFixed(3)}, recall@5 ${inFive.toFixed(3)} (at least one ${anyInFive.toFixed(3)}), MRR ${reciprocal.toFixed(3)}`

/** Every question scored by weights that never saw its family. */
function crossValidated(pools: readonly (readonly Question[])[]): void {
  const all = pools.flat()
  const weightsOf = Array.from({ length: folds }, (_, fold) => fitWeights(all.filter(({ family }) => family % folds !== fold), tellings.length))
  for (const [at, pool] of pools.entries()) {
    const found = foundBy(pool, (question, told) => scoreWith(weightsOf[question.family % folds] ?? [])(question, told))
    console.log(`unseen families, ${at === 0 ? 'among the labelled alone' : 'among 10,000'}: ${written(found)}`)
  }
}

/** `npx tsx bench/fit-likeness.ts [--write]`: fits the weights of likeness.ts on the tune half, leaving out whole families in turn. */
function main(): void {
  const labelled = readLabelled().filter(({ split }) => split === 'tune')
  const pools = [questionsAmong(labelled, 0), questionsAmong(labelled, filling)]
  crossValidated(pools)
  const weights = fitWeights(pools.flat(), tellings.length).map((weight) => Number(weight.toFixed(2)))
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

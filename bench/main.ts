import type { Measure, Row } from './measure'
import { measures } from './measures'
import { tableOf, writeIntoReadme } from './table'
import { captionOf } from './caption'
import { buildAll } from './world/build-all'
import { inside } from './world/root'
import { openWorld } from './world/world'

const known = measures.map(({ name }) => name).join(', ')

function chosen(names: readonly string[]): readonly Measure[] {
  const unknown = names.find((name) => !measures.some((measure) => measure.name === name))
  if (unknown) throw new Error(`no measure is named ${unknown}; there are: ${known}`)
  return names.length > 0 ? measures.filter(({ name }) => names.includes(name)) : measures
}

async function measureAll(wanted: readonly Measure[], isAsBuilt: boolean): Promise<{ rows: Row[]; caption: string }> {
  const world = openWorld({ isAsBuilt })
  try {
    const rows: Row[] = []
    for (const measure of wanted) {
      const begun = performance.now()
      rows.push(...await measure.run(world))
      console.error(`${measure.name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`)
    }
    return { rows, caption: await captionOf(world) }
  } finally {
    await world.close()
  }
}

/** `npm run bench [-- <measure> …] [--readme] [--as-built]`; ends with 1 where a promise is missed. */
async function main(given: readonly string[]): Promise<void> {
  const flags = given.filter((word) => word.startsWith('--'))
  const wanted = chosen(given.filter((word) => !word.startsWith('--')))
  const isAsBuilt = flags.includes('--as-built')
  if (!isAsBuilt) buildAll()
  const { rows, caption } = await measureAll(wanted, isAsBuilt)
  const text = `${tableOf(rows)}\n\n${caption}`
  console.log(`\n${text}`)
  if (flags.includes('--readme')) writeIntoReadme(inside('README.md'), text)
  if (rows.some(({ isMet }) => isMet === false)) process.exitCode = 1
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})

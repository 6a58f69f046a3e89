import { percentile, plainly, type Measure } from '../measure'
import { fillPublished } from '../world/fill-published'
import { openApp } from '../world/open-app'
import { residents, seatsOf } from '../world/people'
import { runServer } from '../world/run-server'
import { addresses } from '../world/submission'
import { sayings } from '../world/sayings'

const asked = 300

/** 「附近有人提过」 while somebody writes: one call after the other, among 10,000 published issues of one community. */
export const similarSpeed: Measure = {
  name: 'similar',
  async run(world) {
    const url = await world.database('similar')
    const dataDir = world.folder('similar')
    const watched = await openApp(url, dataDir)
    const seats = await seatsOf(watched.db)
    await fillPublished(watched.db, seats, 10_000)
    await watched.close()
    const server = await runServer({ dataDir, databaseUrl: url })
    try {
      const texts = sayings(asked, 7)
      const took: number[] = []
      for (const [at, text] of texts.entries()) {
        const begun = performance.now()
        const reply = await fetch(`${server.url}/api/v1/issues/similar`, {
          method: 'POST', body: JSON.stringify({ text, placeId: seats.communities[0]?.scopeId }),
          headers: { 'content-type': 'application/json', authorization: `Bearer ${residents[at]?.token ?? ''}`, 'x-forwarded-for': addresses[at % addresses.length] ?? '' },
        })
        await reply.text()
        if (!reply.ok) throw new Error(`similar: ${reply.status}`)
        if (at >= 30) took.push(performance.now() - begun)
      }
      return [plainly({ what: 'similar issues among 10,000 published in the community, 95 of 100 within', value: percentile(took, 0.95), unit: ' ms' })]
    } finally {
      await server.stop()
    }
  },
}

import { loadOverHttp } from '../load/run-program'
import { atMost, plainly, type Measure } from '../measure'
import { openDataDir } from '../world/open-data-dir'
import { residents } from '../world/people'
import { runServer } from '../world/run-server'
import { addresses } from '../world/submission'

const connections = 20

/** What a small street gets from `npm start` alone: twenty people who submit at the same moment, again and again. */
export const embeddedSubmit: Measure = {
  name: 'embedded-submit',
  async run(world) {
    const { dataDir, submission } = await openDataDir(world)
    const server = await runServer({ dataDir })
    try {
      const outcome = await loadOverHttp({
        url: server.url, connections, warmUpSeconds: 2, seconds: 8, method: 'POST', path: submission.path, body: JSON.stringify(submission.body),
        tokens: residents.map(({ token }) => token), addresses,
      })
      return [
        atMost({ what: `embedded database: submit by ${connections} at once, 99 of 100 within`, value: outcome.p99, unit: ' ms' }, 100),
        plainly({ what: 'embedded database: submissions/s', value: outcome.perSecond, unit: '' }),
      ]
    } finally {
      await server.stop()
    }
  },
}

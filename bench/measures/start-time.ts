import { atMost, type Measure } from '../measure'
import { runServer } from '../world/run-server'

/** `npm start` once more, where nothing has changed since: everything from the process to a database that answers. */
export const startTime: Measure = {
  name: 'start',
  async run(world) {
    const dataDir = world.folder('start')
    await (await runServer({ dataDir })).stop()
    const again = await runServer({ dataDir, script: world.isAsBuilt ? undefined : 'scripts/start.js' })
    await again.stop()
    return [atMost({ what: 'start on an existing .data until /readyz', value: again.startedInMs / 1000, unit: ' s', digits: 1 }, 5)]
  },
}

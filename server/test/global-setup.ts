import { randomBytes } from 'node:crypto'
import { migrations } from '../migrations'
import { prepareDatabase, withDatabase } from '../platform/postgres'
import { publishTemplate } from './database'
import { startTestCluster } from './test-cluster'
import globalTeardown, { keepForTeardown } from './global-teardown'

/** One cluster and one migrated template for the whole run. */
export default async function globalSetup(): Promise<void> {
  const cluster = await startTestCluster()
  const template = `minqing_template_${randomBytes(4).toString('hex')}`
  keepForTeardown({ cluster, template })
  // Jest calls no teardown after a failed setup, and a migration under work fails often.
  await prepareDatabase(withDatabase(cluster.connection, template), migrations).catch(async (error: unknown) => {
    await globalTeardown()
    throw error
  })
  publishTemplate({ connection: cluster.connection, template })
}

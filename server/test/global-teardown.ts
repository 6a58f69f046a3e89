import { withClient } from '../platform/postgres'
import type { TestCluster } from './test-cluster'

interface Run {
  cluster: TestCluster
  template: string
}

declare global {
  /** Jest loads setup and teardown apart from each other; only the global object joins them. */
  var minqingTestRun: Run | undefined
}

export function keepForTeardown(run: Run): void {
  globalThis.minqingTestRun = run
}

export default async function globalTeardown(): Promise<void> {
  const run = globalThis.minqingTestRun
  if (!run) return
  const { cluster, template } = run
  if (process.env.DATABASE_URL) {
    await withClient(cluster.connection, (client) => client.query(`drop database if exists ${template} with (force)`))
  }
  await cluster.stop()
}

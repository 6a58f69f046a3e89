import { randomBytes } from 'node:crypto'
import type { PoolConfig } from 'pg'
import { openDatabase, withClient, withDatabase, type DatabaseOptions, type OpenDatabase } from '../platform/postgres'

/** A migrated, empty database of one test file. */
export interface TestDatabase<DB> extends OpenDatabase<DB> {
  connection: PoolConfig
}

export interface TemplateOfRun {
  connection: PoolConfig
  template: string
}

const VARIABLE = 'MINQING_TEST_TEMPLATE'

/** Workers inherit the environment of the process that ran the global setup. */
export function publishTemplate(of: TemplateOfRun): void {
  process.env[VARIABLE] = JSON.stringify(of)
}

export function templateOfRun(): TemplateOfRun {
  const text = process.env[VARIABLE]
  if (!text) throw new Error('No test cluster: run this file through the jest project "api"')
  return JSON.parse(text)
}

/** Copies the run's template in some 50 ms. `close` drops it, whoever is still connected. */
export async function createTestDatabase<DB>(options: DatabaseOptions = {}): Promise<TestDatabase<DB>> {
  const { connection, template } = templateOfRun()
  const name = `minqing_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await withClient(connection, (client) => client.query(`create database ${name} template ${template} strategy file_copy`))
  const own = withDatabase(connection, name)
  const opened = openDatabase<DB>(own, { onError: () => undefined, ...options })
  return {
    ...opened,
    connection: own,
    async close() {
      await opened.close()
      await withClient(connection, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

import { withClient } from '../../server/platform/postgres'
import type { Statement } from '../load/statement'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Names of the plan's nodes of one type on one table, however deep. */
function nodesOf(plan: unknown, type: string, table: string): number {
  if (Array.isArray(plan)) return plan.reduce((sum: number, part) => sum + nodesOf(part, type, table), 0)
  if (!isRecord(plan)) return 0
  const own = plan['Node Type'] === type && plan['Relation Name'] === table ? 1 : 0
  return own + Object.values(plan).reduce((sum: number, part) => sum + nodesOf(part, type, table), 0)
}

/** The statements whose plan reads `table` from end to end, each by its first words. */
export async function findScans(url: string, statements: readonly Statement[], table: string): Promise<string[]> {
  return withClient({ connectionString: url }, async (client) => {
    const scanning: string[] = []
    for (const { text, values } of statements.filter((statement) => /^\s*(select|with)/i.test(statement.text))) {
      const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${text}`, [...values])
      if (nodesOf(rows, 'Seq Scan', table) > 0) scanning.push(text.replace(/\s+/g, ' ').trim().slice(0, 60))
    }
    return scanning
  })
}

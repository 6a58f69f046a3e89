import { sql, type Kysely, type OperationNodeSource } from 'kysely'

/** An insert that was built and not yet sent. */
export type Insert = OperationNodeSource

const asExpression = (insert: Insert) => ({ expressionType: undefined, toOperationNode: () => insert.toOperationNode() })

/** Rows of several tables in one round trip, all or none; foreign keys among them are looked at when all are in. */
export async function insertTogether<DB>(db: Kysely<DB>, inserts: readonly Insert[]): Promise<void> {
  const parts = inserts.map((insert, at) => sql`${sql.id(`part_${at}`)} AS (${asExpression(insert)})`)
  await sql`WITH ${sql.join(parts)} SELECT`.execute(db)
}

import { CompiledQuery, type Insertable, type Kysely } from 'kysely'

/** Rows for one table, all of the same columns, not yet sent. */
export interface Insert { readonly into: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }

/** Rows to insert, typed by their table; a column that is left out keeps its default. */
export const toInsert = <DB, Table extends keyof DB & string>(_: Kysely<DB>, into: Table, ...rows: readonly Insertable<DB[Table]>[]): Insert => ({ into, rows })

const columnsOf = ({ rows: [row = {}] }: Insert): string[] => Object.keys(row).filter((column) => row[column] !== undefined)
const quoted = (name: string): string => `"${name}"`

// The same few shapes come again and again: building and reading them anew is a tenth of what a submission costs the server.
const known = new Map<string, string>()

function textOf(inserts: readonly Insert[]): string {
  const shape = inserts.map((insert) => `${insert.into}(${columnsOf(insert).join()})${insert.rows.length}`).join(';')
  const text = known.get(shape) ?? writtenOut(inserts)
  known.set(shape, text)
  return text
}

function writtenOut(inserts: readonly Insert[]): string {
  let value = 0
  const parts = inserts.map((insert, at) => {
    const columns = columnsOf(insert)
    const rows = insert.rows.map(() => `(${columns.map(() => `$${(value += 1)}`).join(', ')})`)
    return `part_${at} AS (INSERT INTO ${quoted(insert.into)} (${columns.map(quoted).join(', ')}) VALUES ${rows.join(', ')})`
  })
  return `WITH ${parts.join(', ')} SELECT`
}

/** Rows of several tables in one round trip, all or none; foreign keys among them are looked at when all are in. */
export async function insertTogether<DB>(db: Kysely<DB>, inserts: readonly Insert[]): Promise<void> {
  const values = inserts.flatMap((insert) => insert.rows.flatMap((row) => columnsOf(insert).map((column) => row[column])))
  await db.executeQuery(CompiledQuery.raw(textOf(inserts), values))
}

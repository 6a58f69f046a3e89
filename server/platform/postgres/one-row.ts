import { sql } from 'kysely'

/** `.limit(oneRow)`: written into the statement, where a parameter would hide from the planner how few rows are wanted (see prepareStatements). */
export const oneRow = sql.lit(1)

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import ts from 'typescript'
import type { Database } from '../database'
import { createTestDatabase, type TestDatabase } from '../test/database'

let database: TestDatabase<Database>
beforeAll(async () => void (database = await createTestDatabase<Database>()))
afterAll(() => database.close())

interface Column { readonly type: string; readonly nullable: boolean; readonly filled: boolean; readonly computed: boolean }
type Columns = Record<string, Column>

const root = path.join(__dirname, '..')
const program = ts.createProgram([path.join(root, 'database.ts')], { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10, skipLibCheck: true, types: ['node'] })
const checker = program.getTypeChecker()

/** The tables that kysely knows, as TypeScript understands them: a column's own type, whether it may be null, whether the database fills it. */
function tablesInCode(): Record<string, Columns> {
  const source = program.getSourceFile(path.join(root, 'database.ts'))
  const module = source && checker.getSymbolAtLocation(source)
  const declared = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Database')
  if (!declared || !source) throw new Error('server/database.ts exports no Database')
  const columnsOf = (type: ts.Type): Columns => Object.fromEntries(checker.getPropertiesOfType(type).map((property) => [property.name, columnOf(checker.getTypeOfSymbolAtLocation(property, source))]))
  return Object.fromEntries(checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(declared)).map((table) => [table.name, columnsOf(checker.getTypeOfSymbolAtLocation(table, source))]))
}

function columnOf(type: ts.Type): Column {
  const selected = type.getProperty('__select__')
  const inserted = type.getProperty('__insert__')
  const of = (symbol: ts.Symbol | undefined, otherwise: ts.Type): ts.Type => {
    const at = symbol?.valueDeclaration ?? symbol?.declarations?.[0]
    return symbol && at ? checker.getTypeOfSymbolAtLocation(symbol, at) : otherwise
  }
  const read = of(selected, type)
  const write = of(inserted, type)
  const parts = read.isUnion() ? read.types : [read]
  const nullable = parts.some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0)
  return { type: kindOf(checker.getNonNullableType(read)), nullable, filled: write.isUnion() && write.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0), computed: (write.flags & ts.TypeFlags.Never) !== 0 }
}

function kindOf(type: ts.Type): string {
  const [first] = type.isUnion() ? type.types : [type]
  if (!first) return '?'
  if (first.flags & ts.TypeFlags.StringLike) return 'string'
  if (first.flags & ts.TypeFlags.NumberLike) return 'number'
  if (first.flags & ts.TypeFlags.BooleanLike) return 'boolean'
  return checker.isArrayType(first) ? 'array' : (first.symbol?.name ?? checker.typeToString(first))
}

const kinds: Record<string, string> = {
  uuid: 'string', text: 'string', date: 'string', integer: 'number', smallint: 'number', bigint: 'number', 'double precision': 'number', boolean: 'boolean',
  'timestamp with time zone': 'Date', bytea: 'Buffer', jsonb: 'json', ARRAY: 'array',
}

async function tablesInDatabase(): Promise<Record<string, Columns>> {
  const { rows } = await sql<{ table: string; name: string; type: string; nullable: boolean; filled: boolean; computed: boolean }>`
    SELECT c.table_name AS table, c.column_name AS name, c.data_type AS type, c.is_nullable = 'YES' AS nullable, c.column_default IS NOT NULL AND c.is_generated = 'NEVER' AS filled, c.is_generated = 'ALWAYS' AS computed
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name NOT LIKE 'kysely_%'`.execute(database.db)
  const tables: Record<string, Columns> = {}
  for (const { table, name, type, ...rest } of rows) tables[table] = { ...tables[table], [name]: { type: kinds[type] ?? type, ...rest } }
  return tables
}

describe('what kysely believes', () => {
  it('is what the migrations made: every table, every column, its type, null and default', async () => {
    const [inCode, inDatabase] = [tablesInCode(), await tablesInDatabase()]
    // Counted by a library's own SQL.
    const unknown = Object.keys(inDatabase).filter((table) => !(table in inCode))
    expect(unknown).toEqual(['rate_limit'].filter((table) => table in inDatabase && !(table in inCode)))
    for (const [table, columns] of Object.entries(inCode)) {
      const real = Object.fromEntries(Object.entries(inDatabase[table] ?? {}).map(([name, column]) => [name, column.type === 'json' ? { ...column, type: columns[name]?.type ?? 'json' } : column]))
      expect({ [table]: columns }).toEqual({ [table]: real })
    }
  })
  it('is written beside each area', () => {
    const areas = readdirSync(path.join(root, 'areas'))
    const joined = readFileSync(path.join(root, 'database.ts'), 'utf8')
    for (const area of areas.filter((name) => readdirSync(path.join(root, 'areas', name)).includes('table.ts'))) expect(joined).toContain(`./areas/${area}/table`)
  })
})

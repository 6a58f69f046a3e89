import { sql, type Kysely } from 'kysely'

const OLDEST = 150_000

interface Facts {
  version: number
  encoding: string
  locale: string
  hasTrigram: boolean
}

/**
 * Refuses a database on which Chinese text would be compared wrongly, before anything is written to it.
 * The similarity itself is tried as soon as pg_trgm is there (after the first migration).
 */
export async function checkDatabase<DB>(db: Kysely<DB>): Promise<void> {
  const facts = await readFacts(db)
  if (facts.version < OLDEST) {
    refuse(`需要 PostgreSQL 15 或更高版本，现在是 ${facts.version}`, `PostgreSQL 15 or later is needed, this is ${facts.version}`)
  }
  if (facts.encoding !== 'UTF8') refuse(`数据库编码是 ${facts.encoding}，不是 UTF8`, `its encoding is ${facts.encoding}`)
  if (facts.hasTrigram && !(await comparesChinese(db))) {
    refuse(`数据库的 locale ${facts.locale} 不能比较中文`, `similarity('路灯','路灯') is not 1 under its locale ${facts.locale}`)
  }
}

async function readFacts<DB>(db: Kysely<DB>): Promise<Facts> {
  const { rows } = await sql<Facts>`
    select current_setting('server_version_num')::int as version,
           current_setting('server_encoding') as encoding,
           (select datctype from pg_database where datname = current_database()) as locale,
           exists (select from pg_extension where extname = 'pg_trgm') as "hasTrigram"`.execute(db)
  const [facts] = rows
  if (!facts) throw new Error('the database told nothing about itself')
  return facts
}

async function comparesChinese<DB>(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{ same: boolean }>`select similarity('路灯', '路灯') = 1 as same`.execute(db)
  return rows[0]?.same === true
}

function refuse(chinese: string, english: string): never {
  throw new Error(
    `这个数据库不能用：${chinese}。请用 CREATE DATABASE minqing TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8' 新建一个。 ` +
      `(This database cannot be used: ${english}. Create one with UTF8 and C.UTF-8.)`,
  )
}

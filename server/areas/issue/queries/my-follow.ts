import { sql, type RawBuilder } from 'kysely'

/** How somebody follows an issue: their own or by its code, through one of theirs that was merged into it, or as one who met it too. */
export type MyFollow = 'raised' | 'code' | 'merged' | 'merged_code' | 'met_too'

/** The matter m and all that was merged into it, through every merge. */
const together = sql`WITH RECURSIVE own (id) AS (SELECT m.id UNION SELECT c.id FROM own JOIN matter c ON c.tenant = m.tenant AND c.merged_into = own.id)`

/** How these persons follow the matter m; what is most their own goes first. */
export const myFollow = (mine: readonly string[]): RawBuilder<MyFollow | null> => sql<MyFollow | null>`(
  ${together} SELECT CASE WHEN own.id = m.id OR f.reason = 'met_too' THEN f.reason WHEN f.reason = 'raised' THEN 'merged' ELSE 'merged_code' END
  FROM own JOIN follow f ON f.tenant = m.tenant AND f.matter_id = own.id AND f.person_id = ANY(${[...mine]}::uuid[])
  ORDER BY f.reason = 'met_too', f.reason = 'code', own.id <> m.id LIMIT 1)`

/** Whether they met it too before it was done: who comes afterwards follows, but did not live with it. */
export const metInTime = (mine: readonly string[]): RawBuilder<boolean> => sql<boolean>`EXISTS (
  ${together} SELECT 1 FROM own JOIN follow f ON f.tenant = m.tenant AND f.matter_id = own.id AND f.person_id = ANY(${[...mine]}::uuid[])
  WHERE f.created_at <= coalesce(m.done_at, 'infinity'))`

import { sql } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '../../../context'
import { databaseTime, decodeCursor } from '../../../platform/http/cursor'
import { lineColumns, lineJoins, type IssueLine } from './row-columns'

export interface MyLine extends IssueLine { readonly followed_at: string; readonly reason: 'raised' | 'code' | 'met_too'; readonly public_title: string | null }

const place = z.tuple([databaseTime, z.uuid()])

/** What the actor raised, opened by its code or met too; one row an issue, also where two joined guests both followed it. */
export async function listMine(ctx: Ctx, { cursor, limit }: { cursor?: string; limit: number }): Promise<MyLine[]> {
  const after = decodeCursor(cursor, place)
  const beyond = after ? sql`AND (f.created_at, f.matter_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<MyLine>`
    SELECT ${lineColumns}, mine.followed_at::text AS followed_at, mine.reason, p.title AS public_title FROM (
      SELECT DISTINCT ON (every.created_at, every.matter_id) every.created_at AS followed_at, every.matter_id, every.reason
      FROM unnest(${[...ctx.actor.personIds]}::uuid[]) AS person (id),
      LATERAL (
        SELECT f.created_at, f.matter_id, f.reason FROM follow f
        WHERE f.tenant = ${ctx.tenant} AND f.person_id = person.id ${beyond}
          AND NOT EXISTS (
            SELECT 1 FROM follow other WHERE other.tenant = f.tenant AND other.matter_id = f.matter_id AND other.person_id <> f.person_id
              AND other.person_id = ANY(${[...ctx.actor.personIds]}::uuid[]) AND (other.created_at, other.person_id) < (f.created_at, f.person_id))
        ORDER BY f.created_at DESC, f.matter_id DESC LIMIT ${sql.lit(limit + 1)}
      ) AS every
      ORDER BY every.created_at DESC, every.matter_id DESC LIMIT ${sql.lit(limit + 1)}
    ) AS mine
    JOIN matter m ON m.tenant = ${ctx.tenant} AND m.id = mine.matter_id AND m.kind = 'issue' ${lineJoins}
    LEFT JOIN publication p ON p.tenant = m.tenant AND p.matter_id = m.id AND p.state = 'published'
    ORDER BY mine.followed_at DESC, mine.matter_id DESC`.execute(ctx.db)
  return rows
}

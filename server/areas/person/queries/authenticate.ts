import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../../database'
import type { Actor, Grant } from '../../../platform/context'

interface SessionRow { readonly access_id: string | null; readonly person_id: string; readonly person_ids: string[]; readonly grants: Grant[] }

/** Only the hash of a bearer token is kept: a copy of the table opens nothing. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/**
 * Who a token stands for at `now`, in one statement: session → person (through a join) → every guest joined into that
 * person → the grants valid now. A session by a unit's link holds the link's role alone, and only while the link stands.
 * Null: unknown, expired or signed out.
 */
export async function authenticate(db: Kysely<Database>, tenant: string, token: string, now: Date): Promise<Actor | null> {
  const hash = tokenHash(token)
  const { rows } = await sql<SessionRow>`
    SELECT who.id AS person_id, s.access_id,
      ARRAY(SELECT who.id UNION ALL SELECT m.id FROM person m WHERE m.tenant = ${tenant} AND m.merged_into = who.id)::text[] AS person_ids,
      coalesce((SELECT json_agg(json_build_object('id', g.id, 'role', g.role, 'placeId', g.place_id, 'handlerId', g.handler_id, 'deputyId', g.deputy_id))
        FROM role_grant g WHERE g.tenant = ${tenant} AND g.person_id = who.id AND g.access_id IS NOT DISTINCT FROM s.access_id AND g.valid_from <= ${now} AND (g.valid_until IS NULL OR g.valid_until > ${now})), '[]'::json) AS grants
    FROM login_session s
    JOIN person p ON p.tenant = s.tenant AND p.id = s.person_id
    JOIN LATERAL (SELECT coalesce(p.merged_into, p.id) AS id) AS who ON true
    WHERE s.tenant = ${tenant} AND s.token_hash = ${hash} AND s.expires_at > ${now}
      AND (s.access_id IS NULL OR EXISTS (SELECT 1 FROM unit_access u WHERE u.tenant = ${tenant} AND u.id = s.access_id AND u.revoked_at IS NULL AND u.expires_at > ${now}))`.execute(db)
  const row = rows[0]
  return row ? { kind: 'person', personId: row.person_id, personIds: row.person_ids, grants: row.grants, sessionHash: hash, ...(row.access_id && { accessId: row.access_id }) } : null
}

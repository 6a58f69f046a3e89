import { sql } from 'kysely'
import type { CodeKind } from '../../../../contract/place/vocabulary'
import type { Ctx } from '../../../context'
import type { CodeDeputy } from '../rules/resolve-code'

export interface CodeRow {
  readonly id: string
  readonly token: string
  readonly kind: CodeKind
  readonly label: string
  readonly place_id: string
  readonly revoked_at: Date | null
  readonly deputy: CodeDeputy | null
  readonly successor: CodeDeputy | null
  /** Deputies of a place's code, in posted order. */
  readonly deputy_ids: string[]
}

const deputyJson = (id: ReturnType<typeof sql>) => sql`(SELECT json_build_object('id', d.id, 'name', d.name, 'termFrom', d.term_from::text, 'termUntil', d.term_until::text)
  FROM deputy d WHERE d.tenant = c.tenant AND d.id = ${id})`

export async function findCode(ctx: Ctx, token: string): Promise<CodeRow | null> {
  const { rows } = await sql<CodeRow>`
    SELECT c.id, c.token, c.kind, c.label, c.place_id, c.revoked_at, ${deputyJson(sql`c.deputy_id`)} AS deputy,
      ${deputyJson(sql`(SELECT f.successor_id FROM deputy f WHERE f.tenant = c.tenant AND f.id = c.deputy_id)`)} AS successor,
      coalesce((SELECT json_agg(cd.deputy_id ORDER BY cd.position) FROM entry_code_deputy cd WHERE cd.tenant = c.tenant AND cd.code_id = c.id), '[]'::json) AS deputy_ids
    FROM entry_code c WHERE c.tenant = ${ctx.tenant} AND c.token = ${token}`.execute(ctx.db)
  return rows[0] ?? null
}

/** Once per device and hour; a second scan within it changes nothing. */
export async function insertScan(ctx: Ctx, token: string, deviceHash: Buffer): Promise<void> {
  await sql`INSERT INTO code_scan (tenant, code_id, device_hash, hour)
    SELECT c.tenant, c.id, ${deviceHash}, date_trunc('hour', ${ctx.now}::timestamptz) FROM entry_code c WHERE c.tenant = ${ctx.tenant} AND c.token = ${token} AND c.revoked_at IS NULL
    ON CONFLICT DO NOTHING`.execute(ctx.db)
}

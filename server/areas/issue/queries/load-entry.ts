import { sql } from 'kysely'
import type { DeputyKind } from '../../../../contract/deputy/vocabulary'
import type { Ctx } from '../../../context'
import { storedAt, type StoredRow } from '../../setting'

export interface EntryDeputy { readonly id: string; readonly kind: DeputyKind; readonly name: string; readonly termFrom: string; readonly termUntil: string }

export interface Entry {
  readonly placeId: string
  readonly kind: string
  readonly streetId: string
  readonly streetStem: string
  readonly communityId: string
  readonly gridId: string | null
  /** As people know the grid: 「榕树苑 5–8 栋」. */
  readonly gridName: string | null
  readonly communityName: string
  /** Whether the estate that was named lies there; true where none was. */
  readonly hasEstate: boolean
  /** Deputies of the grid, in the order of their codes; none where only the community is known. */
  readonly gridDeputies: EntryDeputy[]
  /** Only where no building is known: the deputies with a grid in that community. */
  readonly communityDeputies: EntryDeputy[]
  /** The settings of the community and above. */
  readonly stored: StoredRow[]
  readonly code: { readonly id: string; readonly kind: string; readonly deputyId: string | null; readonly revoked: boolean; readonly deputies: EntryDeputy[] } | null
}

const deputyJson = (condition: ReturnType<typeof sql>) => sql`coalesce((
  SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'termFrom', d.term_from::text, 'termUntil', d.term_until::text) ORDER BY d.code)
  FROM deputy d WHERE d.tenant = p.tenant AND ${condition}), '[]'::json)`

interface Asked { readonly placeId: string; readonly estate: string | null; readonly codeToken: string | null }

/** Where an issue is raised, and through which code: all that the first owner is decided from, in one statement. */
export async function loadEntry(ctx: Ctx, { placeId, estate, codeToken }: Asked): Promise<Entry | null> {
  const { rows } = await sql<Entry>`
    SELECT p.id AS "placeId", p.kind, p.street_id AS "streetId", street.short_name AS "streetStem", p.community_id AS "communityId",
      CASE WHEN p.kind = 'grid' THEN p.id END AS "gridId", CASE WHEN p.kind = 'grid' THEN p.short_name END AS "gridName", community.name AS "communityName",
      ${estate}::text IS NULL OR EXISTS (SELECT 1 FROM place grid WHERE grid.tenant = p.tenant AND grid.community_id = p.community_id AND grid.kind = 'grid' AND coalesce(grid.estate, grid.short_name) = ${estate}) AS "hasEstate",
      ${deputyJson(sql`EXISTS (SELECT 1 FROM deputy_grid g WHERE g.tenant = d.tenant AND g.deputy_id = d.id AND g.grid_id = p.id)`)} AS "gridDeputies",
      ${deputyJson(sql`p.kind = 'community' AND EXISTS (SELECT 1 FROM deputy_grid g JOIN place grid ON grid.tenant = g.tenant AND grid.id = g.grid_id
        WHERE g.tenant = d.tenant AND g.deputy_id = d.id AND grid.community_id = p.id)`)} AS "communityDeputies", ${storedAt(ctx, sql`p.community_id`)} AS stored,
      CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('id', c.id, 'kind', c.kind, 'deputyId', c.deputy_id, 'revoked', c.revoked_at IS NOT NULL,
        'deputies', ${deputyJson(sql`(d.id = c.deputy_id OR d.id = (SELECT s.successor_id FROM deputy s WHERE s.tenant = d.tenant AND s.id = c.deputy_id)
          OR EXISTS (SELECT 1 FROM entry_code_deputy cd WHERE cd.tenant = d.tenant AND cd.code_id = c.id AND cd.deputy_id = d.id))`)}) END AS code
    FROM place p
    JOIN place street ON street.tenant = p.tenant AND street.id = p.street_id
    JOIN place community ON community.tenant = p.tenant AND community.id = p.community_id
    LEFT JOIN entry_code c ON c.tenant = p.tenant AND c.token = ${codeToken}
    WHERE p.tenant = ${ctx.tenant} AND p.id = ${placeId} AND p.kind IN ('grid', 'community')`.execute(ctx.db)
  return rows[0] ?? null
}

/** The roles of domain.md §2 that an endpoint may ask for; `resident` needs no grant. */
export const roles = [
  'resident', 'deputy', 'grid_worker', 'community', 'street_office', 'congress_office', 'party_committee',
  'handler', 'county_congress', 'township_presidium', 'government_office', 'operator',
] as const
export type Role = (typeof roles)[number]

/**
 * Who may call: `anyone` needs no token, `person` any token (a silent guest has one), otherwise one of the roles.
 * The role opens the door only; the area's policy decides on the row.
 */
export type Who = 'anyone' | 'person' | readonly Role[]

/** Whose rows a call may touch. `public` = what is published or posted; `own` = the caller's; `grant` = the scope of the caller's grants. */
export type Scope = 'public' | 'own' | 'grant'

/** A counted allowance, kept in PostgreSQL; figures stand in server/platform/limits. */
export type Limit = 'submit' | 'sms' | 'codeGuess' | 'unitCode' | 'signIn' | 'upload' | 'search'

export interface EndpointSpec {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below /api/v1; parameters as `:name`. */
  readonly path: string
  readonly summary: string
  readonly who: Who
  readonly scope: Scope
  /** True: the call must carry `Idempotency-Key`, and a repeated key shows the first result again. */
  readonly idempotent: boolean
  readonly limits?: readonly Limit[]
  /** Also for who came in by a unit's link: a session that may do what a handler may, and of what is anybody's own only this. */
  readonly byLink?: true
  /** The body may be 256 KB instead of 64: lists of many ids. */
  readonly large?: true
  /** The body is one multipart file with fields. */
  readonly multipart?: true
}

/** Keeps the literal types of an area's endpoints while checking their shape. */
export const defineEndpoints = <const T extends Record<string, EndpointSpec>>(endpoints: T): T => endpoints

/**
 * The server's one cast: for what another part has proven and the type system cannot carry (a schema that parsed, a column
 * that only the engine writes, Kysely's invariance). Each use says in a comment who proved it.
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the named place where the server casts
export const trusted = <T>(value: unknown): T => value as T

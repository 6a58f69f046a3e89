/**
 * The one cast of the app, for values that another part holds to their type: replies that our server validates against
 * the same contract before it sends them, and generic names that TypeScript cannot see through. The caller says which.
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the named place where the app casts
export const trusted = <T>(value: unknown): T => value as T

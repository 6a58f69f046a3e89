/**
 * SQLSTATE of PostgreSQL or errno of the system, '' when there is none.
 * By shape, not by instanceof: inside Jest the system's errors are of another realm.
 */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

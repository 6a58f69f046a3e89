/** A link below our own address, whole: to be sent to somebody. */
export const linkAddress = (path: string): string => `${location.origin}${path}`

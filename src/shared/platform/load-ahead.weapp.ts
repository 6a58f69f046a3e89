/** WeChat has the main package at hand and preloads the resident's (app.config.ts). */
export const loadAhead = (_paths: readonly string[]): void => undefined

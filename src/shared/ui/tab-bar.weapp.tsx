import type { TabName } from './tabs'

export type { TabName }

/** WeChat's native tab bar stands below (app.config.ts). */
export const TabBar = (_: { now: TabName }) => null

import type { Database } from './database'
import type { Context } from './platform/context'

/** The context with every table in reach; what verbs and queries take. */
export type Ctx = Context<Database>

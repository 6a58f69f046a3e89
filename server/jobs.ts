import type { Kysely } from 'kysely'
import { fireDueDeadlines } from './areas/issue'
import { rereadIssues } from './areas/matter'
import { dropUnattached } from './areas/media'
import { rereadPublications } from './areas/review'
import type { Ctx } from './context'
import type { Database } from './database'
import { system } from './platform/context'
import { newIdAt } from './platform/ids/new-id'
import type { Job } from './platform/jobs/open-jobs'
import type { Logger } from './platform/log/logger'
import { forgetOld } from './platform/retention/forget-old'
import type { Services } from './platform/services'

/** A context for the clock itself: no tenant of its own, each subject brings one. */
export const systemContext = (db: Kysely<Database>, services: Services, now: Date): Ctx => ({
  tenant: '', now, actor: system, db, requestId: `job-${now.getTime()}`, deviceHash: null, newId: newIdAt(now), services,
})

async function rereadAll(ctx: Ctx): Promise<void> {
  await rereadIssues(ctx)
  await rereadPublications(ctx)
}

/** Everything that happens without a person: deadlines every minute, clean-up at night. */
export const jobsOf = (db: Kysely<Database>, services: Services, log: Logger): Job[] => [
  { name: 'deadlines', cron: '* * * * *', run: async () => void (await fireDueDeadlines(systemContext(db, services, new Date()), log)) },
  { name: 'imprints', cron: '* * * * *', run: async () => rereadAll(systemContext(db, services, new Date())) },
  { name: 'unattached-media', cron: '20 3 * * *', run: async () => void (await dropUnattached(systemContext(db, services, new Date()))) },
  { name: 'forget-old', cron: '40 3 * * *', run: async () => forgetOld(systemContext(db, services, new Date())) },
]

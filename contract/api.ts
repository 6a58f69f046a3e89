import type { z } from 'zod'
import type { EndpointSchemas } from './schema'
import { assessmentEndpoints } from './assessment/endpoints'
import { deputyEndpoints } from './deputy/endpoints'
import { handlingEndpoints } from './handling/endpoints'
import { inboxEndpoints } from './inbox/endpoints'
import { intakeEndpoints } from './intake/endpoints'
import { issueEndpoints } from './issue/endpoints'
import { ledgerEndpoints } from './ledger/endpoints'
import { mediaEndpoints } from './media/endpoints'
import { personEndpoints } from './person/endpoints'
import { placeEndpoints } from './place/endpoints'
import { reviewEndpoints } from './review/endpoints'
import { settingEndpoints } from './setting/endpoints'
import { staffEndpoints } from './staff/endpoints'
import { streetMeetingEndpoints } from './street-meeting/endpoints'
import { systemEndpoints } from './system/endpoints'
import { unitAccessEndpoints } from './unit-access/endpoints'
import type { assessmentSchemas } from './assessment/schemas'
import type { deputySchemas } from './deputy/schemas'
import type { handlingSchemas } from './handling/schemas'
import type { inboxSchemas } from './inbox/schemas'
import type { intakeSchemas } from './intake/schemas'
import type { issueSchemas } from './issue/schemas'
import type { ledgerSchemas } from './ledger/schemas'
import type { mediaSchemas } from './media/schemas'
import type { personSchemas } from './person/schemas'
import type { placeSchemas } from './place/schemas'
import type { reviewSchemas } from './review/schemas'
import type { settingSchemas } from './setting/schemas'
import type { staffSchemas } from './staff/schemas'
import type { streetMeetingSchemas } from './street-meeting/schemas'
import type { systemSchemas } from './system/schemas'
import type { unitAccessSchemas } from './unit-access/schemas'

/** Every endpoint by name, plain data: the app imports this without zod. */
export const endpoints = {
  ...systemEndpoints, ...placeEndpoints, ...personEndpoints, ...deputyEndpoints, ...issueEndpoints, ...handlingEndpoints, ...mediaEndpoints, ...inboxEndpoints, ...reviewEndpoints, ...settingEndpoints, ...staffEndpoints,
  ...assessmentEndpoints, ...streetMeetingEndpoints,
  ...ledgerEndpoints, ...intakeEndpoints, ...unitAccessEndpoints,
}
export type EndpointName = keyof typeof endpoints

type Schemas = typeof systemSchemas & typeof placeSchemas & typeof personSchemas & typeof deputySchemas &
  typeof issueSchemas & typeof handlingSchemas & typeof mediaSchemas & typeof inboxSchemas & typeof reviewSchemas & typeof settingSchemas & typeof staffSchemas &
  typeof assessmentSchemas & typeof streetMeetingSchemas &
  typeof ledgerSchemas & typeof intakeSchemas & typeof unitAccessSchemas

type InputOf<S, K extends keyof EndpointSchemas> = S extends Record<K, infer T> ? (T extends z.ZodType ? z.input<T> : undefined) : undefined
export type ParamsOf<N extends EndpointName> = InputOf<Schemas[N], 'params'>
export type QueryOf<N extends EndpointName> = InputOf<Schemas[N], 'query'>
export type BodyOf<N extends EndpointName> = InputOf<Schemas[N], 'body'>
/** What the server answers, as the app reads it. */
export type ReplyOf<N extends EndpointName> = Schemas[N] extends { reply: infer T extends z.ZodType } ? z.output<T> : never

import type { BodyOf, ReplyOf } from '@contract/api'

/** A place's settings as the server shows them, with their version and whether the reader may change them. */
export type PlaceSettings = ReplyOf<'getSettings'>
export type Settings = PlaceSettings['settings']
export type SettingKey = PlaceSettings['own'][number]
export type Changes = NonNullable<BodyOf<'changeSettings'>['changes']>

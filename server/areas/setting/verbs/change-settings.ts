import type { settingSchemas } from '../../../../contract/setting/schemas'
import { settingKeys, type SettingKey, type StreetSettings } from '../../../../contract/setting/vocabulary'
import type { Ctx } from '../../../context'
import { appendAudit } from '../../../platform/audit/append-audit'
import type { Grant } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input } from '../../../platform/http/route'
import { loadSettings } from '../load-settings'
import { openPlace } from '../open-place'
import { claimVersion, dropSettings, saveSetting } from '../queries'
import { contradictions } from '../rules/contradictions'

/** Words that a street chose stay out of the audit; that they changed, by whom and when, is in it. */
const inWords: readonly SettingKey[] = ['categoryNames', 'dutyPhone', 'standardReasons']

/** Sets or takes back settings of one place, all or nothing; of two people at once the second is told. */
export async function changeSettings(ctx: Ctx, { body }: Input<typeof settingSchemas.changeSettings>, id: string): Promise<void> {
  const { changing } = await openPlace(ctx, id)
  if (!changing) return refuse('access.denied')
  if (!(await claimVersion(ctx, id, body.version))) return refuse('setting.changed')
  if (body.reset.length > 0) await dropSettings(ctx, id, body.reset)
  const changed = settingKeys.filter((key) => body.changes[key] !== undefined)
  for (const key of changed) await saveSetting(ctx, id, key, body.changes[key])
  const settings = await loadSettings(ctx, id)
  const fields = contradictions(settings)
  if (Object.keys(fields).length > 0) return refuse('setting.contradictory', { fields })
  await record(ctx, id, changing, { settings, changed, reset: body.reset, version: body.version + 1 })
}

interface Change { readonly settings: StreetSettings; readonly changed: readonly SettingKey[]; readonly reset: readonly SettingKey[]; readonly version: number }

async function record(ctx: Ctx, placeId: string, { role }: Grant, { settings, changed, reset, version }: Change): Promise<void> {
  const fact = { subjectKind: 'setting', subjectId: placeId, hat: role, scope: { placeId } } as const
  for (const key of changed) await appendAudit(ctx, { ...fact, event: 'setting.changed', reason: key, patch: { settings_version: version, ...(!inWords.includes(key) && { [key]: settings[key] }) } })
  for (const key of new Set(reset)) await appendAudit(ctx, { ...fact, event: 'setting.reset', reason: key, patch: { settings_version: version } })
}

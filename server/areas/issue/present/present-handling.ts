import type { z } from 'zod'
import type { handlingFacts } from '../../../../contract/handling/facts-schema'
import type { IssueHat } from '../../../../contract/issue/vocabulary'
import type { Ctx } from '../../../context'
import { unitsOf } from '../../../platform/context'
import { isoChina, isoChinaOrNull } from '../../../platform/clock/china-time'
import { loadAssignments, loadOpenExtension, maskContacts } from '../../matter'
import { loadSettings } from '../../setting'
import { isKeptBack, isOfficial } from '../policy'
import { mergedInto } from '../queries/merged-into'
import type { IssueRecord } from '../queries/load-issue'
import { nameInstead } from '../rules/name-instead'

type Facts = z.output<typeof handlingFacts>
const mostMerged = 50

/** Where the handling stands; what only offices need is left out for who raised it. */
export async function presentHandling(ctx: Ctx, row: IssueRecord, hats: readonly IssueHat[]): Promise<Omit<Facts, 'proposedAbout'>> {
  const official = isOfficial(hats)
  const kept = isKeptBack(row, hats)
  const [units, extension, merged] = official
    ? [await loadAssignments(ctx, row.id), await loadOpenExtension(ctx, row.id), await mergedInto(ctx, row.id, mostMerged)]
    : [[], null, []]
  return {
    category: row.category, categoryName: row.category && (await loadSettings(ctx, row.community_id)).categoryNames[row.category], triagedAt: isoChinaOrNull(row.triaged_at), handleDueAt: isoChinaOrNull(row.handle_due_at),
    responsible: responsibleOf(row),
    proposedUnit: official && row.proposed_handler_id && row.proposed_handler_name ? { id: row.proposed_handler_id, name: row.proposed_handler_name } : null,
    units: units.filter(({ ended_at }) => ended_at === null).map((unit) => ({
      handlerId: unit.handler_id, name: unit.name, kind: unit.kind, unitKind: unit.unit_kind, part: unit.part,
      assignedAt: isoChina(unit.assigned_at), dueAt: isoChinaOrNull(unit.due_at), takenAt: isoChinaOrNull(unit.taken_at),
    })),
    extension: extension && { wantedAt: isoChina(extension.wanted_at), reason: extension.text, askedBy: extension.asked_by === 'handler' ? row.handler_name ?? '承办单位' : row.community_name },
    planOn: row.plan_on, mergedInto: row.merged_into && row.main_number ? { id: row.merged_into, number: row.main_number } : null,
    about: row.about_handler_id && row.about_handler_name ? { id: row.about_handler_id, name: row.about_handler_name } : null, keptBack: kept,
    // Who has the one may not be who may read another.
    merged: kept ? [] : merged.map((one) => ({ id: one.id, number: one.number, title: nameInstead(one, unitsOf(ctx.actor)) ?? maskContacts(one.title) })),
  }
}

/** 责任主体 in words. */
export function responsibleOf(row: Pick<IssueRecord, 'handler_name' | 'responsible_place_id' | 'community_id' | 'community_name' | 'street_name'>): string | null {
  if (row.handler_name) return row.handler_name
  if (!row.responsible_place_id) return null
  return row.responsible_place_id === row.community_id ? row.community_name : row.street_name
}

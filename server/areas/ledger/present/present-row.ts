import type { z } from 'zod'
import type { ledgerRow } from '../../../../contract/ledger/schemas'
import { keptTitle } from '../../../../contract/issue/vocabulary'
import { isoChina } from '../../../platform/clock/china-time'
import { chipOf } from '../../issue'
import { maskContacts } from '../../matter'
import type { NameCategory } from '../../setting'
import type { LedgerLine } from '../queries/ledger-lines'
import { standingOf } from '../rules/ledger-standing'
import { sourceInWords } from '../rules/source-in-words'

/** A line of an office's or a unit's ledger: without the personal numbers in its title, of a complaint about the unit without its words. */
export const presentRow = (row: LedgerLine, nameCategory: NameCategory, { now, unitId }: { readonly now: Date; readonly unitId: string | null }): z.output<typeof ledgerRow> => ({
  id: row.id, number: row.number, title: unitId !== null && row.about_handler_id === unitId ? keptTitle : maskContacts(row.title), placeName: row.place_name, state: row.state, raisedAt: isoChina(row.created_at), chip: chipOf(row), source: sourceInWords(row),
  responsible: row.responsible, community: row.community_name, category: nameCategory(row.community_id, row.category), urgency: row.triaged_at ? row.urgency : null,
  ...standingOf(row, now), ending: row.ending,
})

import { mostInExport } from '../../../../contract/ledger/vocabulary'
import type { Ctx } from '../../../context'
import { renderXlsx } from '../../../platform/documents/render-xlsx'
import { nameInstead, paperIssueOf } from '../../issue'
import { maskPersonal } from '../../matter'
import { ledger, shortDay, type LedgerEntry } from '../../paper'
import type { OrderOf } from '../export-order'
import { ledgerOwner } from '../export-name'
import { issuerOf } from '../issuer-of'
import { opened } from '../opened'
import { loadMore, type LedgerLine, type LedgerMore } from '../queries/ledger-lines'
import { listLedgerLines } from '../queries/list-ledger'
import { spanOfMonth } from '../rules/month-span'
import { sourceInWords } from '../rules/source-in-words'

const atOnce = 500

/** 台账 as an office files it; names masked, numbers of people out of every text. */
export async function ledgerFile(ctx: Ctx, order: OrderOf<'ledger'>): Promise<Buffer> {
  const { scope, month, role, ...filter } = order
  const lines = await listLedgerLines(ctx, { ...filter, scope, month: spanOfMonth(month), personIds: ctx.actor.personIds, limit: mostInExport })
  const entries: LedgerEntry[] = []
  for (let from = 0; from < lines.length; from += atOnce) {
    const some = lines.slice(from, from + atOnce)
    const more = await loadMore(ctx, some.map(({ id }) => id))
    entries.push(...some.map((line) => entryOf(ctx, line, { more: more.get(line.id), units: scope.kind === 'handler' ? [scope.id] : [] })))
  }
  const whose = await ledgerOwner(ctx, order.communityId ? { kind: 'community', id: order.communityId } : scope)
  // In the order they came: a ledger is read from its first line.
  return renderXlsx(ledger(await issuerOf(ctx, { role, scope }), month, whose, entries.reverse()))
}

function entryOf(ctx: Ctx, line: LedgerLine, { more, units }: { readonly more: LedgerMore | undefined; readonly units: readonly string[] }): LedgerEntry {
  const caller = more ? opened(ctx, more.caller_cipher, more.caller_key) : null
  const isPrivate = nameInstead(line, units) !== null
  return {
    issue: { ...paperIssueOf(line, { units, isWhole: true }), urgency: line.triaged_at ? line.urgency : null },
    source: sourceInWords(line), raiser: more && !isPrivate ? opened(ctx, more.raiser_cipher, more.raiser_key) : null, responsible: line.responsible ?? '', helpers: more?.helpers ?? [],
    personInCharge: (more && opened(ctx, more.charge_cipher, more.charge_key)) ?? '', dueAt: line.handle_due_at, progress: isPrivate ? '' : progressOf(more), doneAt: line.done_at, ending: line.ending,
    score: more?.score ?? null, calledBack: more?.called_at && caller ? { by: caller, at: more.called_at } : null, remark: remarkOf(line),
  }
}

const progressOf = (more: LedgerMore | undefined): string =>
  (more?.steps ?? []).map(({ at, by, text }) => `${shortDay(new Date(at))}${by ? ` ${by}` : ''}：${maskPersonal(text)}`).join('\n')

const remarkOf = ({ main_number: main, reported_on: day }: LedgerLine): string => [main && `与 ${main} 合并办理`, day && `${day} 反映`].filter(Boolean).join('；')

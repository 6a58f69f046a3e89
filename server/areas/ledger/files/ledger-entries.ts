import type { Ctx } from '../../../context'
import { maskPersonal } from '../../matter'
import { shortDay, type LedgerEntry } from '../../paper'
import { loadCategoryNames, type NameCategory } from '../../setting'
import { opened } from '../opened'
import { loadMore, type LedgerLine, type LedgerMore } from '../queries/ledger-lines'
import { sourceInWords } from '../rules/source-in-words'

const atOnce = 500

/** Lines of a ledger as an office files them, in their order; names masked, numbers of people out of every text. */
export async function ledgerEntries(ctx: Ctx, lines: readonly LedgerLine[]): Promise<LedgerEntry[]> {
  const nameCategory = await loadCategoryNames(ctx, lines.map(({ community_id: id }) => id))
  const entries: LedgerEntry[] = []
  for (let from = 0; from < lines.length; from += atOnce) {
    const some = lines.slice(from, from + atOnce)
    const more = await loadMore(ctx, some.map(({ id }) => id))
    entries.push(...some.map((line) => entryOf(ctx, line, more.get(line.id), nameCategory)))
  }
  return entries
}

function entryOf(ctx: Ctx, line: LedgerLine, more: LedgerMore | undefined, nameCategory: NameCategory): LedgerEntry {
  const caller = more ? opened(ctx, more.caller_cipher, more.caller_key) : null
  return {
    issue: {
      number: line.number, title: maskPersonal(line.title), summary: maskPersonal(line.text ?? line.title), community: line.community_name, placeName: line.place_name,
      category: nameCategory(line.community_id, line.category), urgency: line.triaged_at ? line.urgency : null, raisedAt: line.created_at,
    },
    source: sourceInWords(line), raiser: more ? opened(ctx, more.raiser_cipher, more.raiser_key) : null, responsible: line.responsible ?? '', helpers: more?.helpers ?? [],
    personInCharge: (more && opened(ctx, more.charge_cipher, more.charge_key)) ?? '', dueAt: line.handle_due_at, progress: progressOf(more), doneAt: line.done_at, ending: line.ending,
    score: more?.score ?? null, calledBack: more?.called_at && caller ? { by: caller, at: more.called_at } : null, remark: remarkOf(line),
  }
}

const progressOf = (more: LedgerMore | undefined): string =>
  (more?.steps ?? []).map(({ at, by, text }) => `${shortDay(new Date(at))}${by ? ` ${by}` : ''}：${maskPersonal(text)}`).join('\n')

const remarkOf = ({ main_number: main, reported_on: day }: LedgerLine): string => [main && `与 ${main} 合并办理`, day && `${day} 反映`].filter(Boolean).join('；')

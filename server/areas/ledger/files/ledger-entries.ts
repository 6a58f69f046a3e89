import type { Ctx } from '../../../context'
import { paperIssueOf, type PaperIssue } from '../../issue'
import { maskPersonal } from '../../matter'
import { shortDay, type LedgerEntry } from '../../paper'
import { loadCategoryNames } from '../../setting'
import { opened } from '../opened'
import { loadMore, type LedgerLine, type LedgerMore } from '../queries/ledger-lines'
import { sourceInWords } from '../rules/source-in-words'

const atOnce = 500

interface Reading { /** Units among its readers: what complains of one is not told. */ readonly units?: readonly string[]; /** What the reader stepped aside from. */ readonly aside?: ReadonlySet<string> }

/** Lines of a ledger as an office files them, in their order; names masked, numbers of people out of every text. */
export async function ledgerEntries(ctx: Ctx, lines: readonly LedgerLine[], { units = [], aside = new Set() }: Reading): Promise<LedgerEntry[]> {
  const nameCategory = await loadCategoryNames(ctx, lines.map(({ community_id: id }) => id))
  const entries: LedgerEntry[] = []
  for (let from = 0; from < lines.length; from += atOnce) {
    const some = lines.slice(from, from + atOnce)
    const more = await loadMore(ctx, some.map(({ id }) => id))
    entries.push(...some.map((line) => entryOf(ctx, line, more.get(line.id), paperIssueOf(line, nameCategory, { units, isWhole: true, isAside: aside.has(line.id) }))))
  }
  return entries
}

function entryOf(ctx: Ctx, line: LedgerLine, more: LedgerMore | undefined, issue: PaperIssue): LedgerEntry {
  const caller = more ? opened(ctx, more.caller_cipher, more.caller_key) : null
  return {
    issue: { ...issue, urgency: line.triaged_at ? line.urgency : null },
    source: sourceInWords(line), raiser: more && issue.isTold ? opened(ctx, more.raiser_cipher, more.raiser_key) : null, responsible: line.responsible ?? '', helpers: more?.helpers ?? [],
    personInCharge: (more && opened(ctx, more.charge_cipher, more.charge_key)) ?? '', dueAt: line.handle_due_at, progress: issue.isTold ? progressOf(more) : '', doneAt: line.done_at, ending: line.ending,
    score: more?.score ?? null, calledBack: more?.called_at && caller ? { by: caller, at: more.called_at } : null, remark: remarkOf(line),
  }
}

const progressOf = (more: LedgerMore | undefined): string =>
  (more?.steps ?? []).map(({ at, by, text }) => `${shortDay(new Date(at))}${by ? ` ${by}` : ''}：${maskPersonal(text)}`).join('\n')

const remarkOf = ({ main_number: main, reported_on: day }: LedgerLine): string => [main && `与 ${main} 合并办理`, day && `${day} 反映`].filter(Boolean).join('；')

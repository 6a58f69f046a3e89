import type { z } from 'zod'
import { deputyTitle, shortDeputyName } from '../../../../contract/deputy/vocabulary'
import type { receipt } from '../../../../contract/issue/schemas'
import type { Ctx } from '../../../context'
import { chinaDay, chinaParts } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import { accusesOfficial } from '../accuses-official'
import { followUpCodeFor } from '../follow-up-code-for'
import { hatsOf } from '../policy'
import { loadIssue, type IssueRecord } from '../queries/load-issue'

type Receipt = z.output<typeof receipt>

const clock = (at: Date): string => {
  const { hour, minute } = chinaParts(at)
  return `${hour}:${String(minute).padStart(2, '0')}`
}

/** 「今天 19:42」 on the same China day, else 「11月24日 18:00」. */
const sayWhen = (at: Date, now: Date): string => {
  const [, month, day] = chinaDay(at).split('-')
  return chinaDay(at) === chinaDay(now) ? `今天 ${clock(at)}` : `${Number(month)}月${Number(day)}日 ${clock(at)}`
}

/** The instant answer: who has it, what comes next and by when; for who raised it only. */
export async function presentReceipt(ctx: Ctx, id: string): Promise<Receipt> {
  const row = (await loadIssue(ctx, id)) ?? refuse('issue.unknown')
  if (!hatsOf(ctx.actor, row).includes('raiser')) return refuse('issue.unknown')
  const to = row.deputy_name ? shortDeputyName(row.deputy_name) : officeOf(row)
  return { issueId: row.id, number: row.number, headline: `已送到${to}`, steps: stepsOf(row, ctx.now), followUpCode: followUpCodeFor(ctx, row.id) }
}

/** The office that has it where no deputy has: an accusation went past the community. */
const officeOf = (row: IssueRecord): string => (accusesOfficial(row.text ?? '') ? row.street_name : row.community_name)

function stepsOf(row: IssueRecord, now: Date): Receipt['steps'] {
  const who = row.deputy_name && row.deputy_kind ? `${row.deputy_name} · ${deputyTitle(row.deputy_kind, row.street_name, row.deputy_level)}` : officeOf(row)
  const answer = row.due_at ? `${sayWhen(row.due_at, now)} 前答复` : '已经答复，请看进展'
  return [
    { title: `${sayWhen(row.created_at, now)} 已送到`, note: who, stage: 'done' },
    { title: answer, note: row.deputy_name ? '能当场解决的当场解决；不能的，说明转给谁' : '能马上办的马上办；要别的单位办的，告诉您是谁', stage: row.due_at ? 'now' : 'done' },
    { title: accusesOfficial(row.text ?? '') ? '街道研判后告诉您' : '社区研判后告诉您', note: '谁来办、哪天办完', stage: 'next' },
    { title: '办完请您评价', note: '不满意请说原因，由社区或街道复核', stage: 'next' },
  ]
}

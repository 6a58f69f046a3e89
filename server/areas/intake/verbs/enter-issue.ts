import type { intakeSchemas } from '../../../../contract/intake/schemas'
import type { Ctx } from '../../../context'
import { chinaDay } from '../../../platform/clock/china-time'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { entryAt, followUpCodeFor, numberOf, raiseOnBehalf, type OnBehalf } from '../../issue'
import { takeNumber } from '../../matter'
import { readPhone } from '../../paper'
import { onceRecorded } from '../once-recorded'
import { intakeRoles, openIntakeSeat, owedPlace } from '../open-intake-seat'
import { externalKey, findEntered, findRecorded } from '../queries/find-recorded'
import type { IntakeSeat } from '../rules/may-enter-at'

type EnterInput = Input<typeof intakeSchemas.enterIssue>
interface Prepared { readonly seat: IntakeSeat; readonly issue: Omit<OnBehalf, 'id'> }

/** Before the transaction: who may enter it there, and a number. */
export async function prepareEnter(ctx: Ctx, { body }: EnterInput): Promise<Prepared> {
  const seat = await openIntakeSeat(ctx, intakeRoles, body.scopeId)
  const today = chinaDay(ctx.now)
  const [source, number] = [body.externalSource || null, body.externalNumber || null]
  if (number && !source) refuse('intake.sourceOwed')
  if (body.reportedOn && body.reportedOn > today) refuse('intake.dayAhead')
  const phone = body.phone ? readPhone(body.phone) ?? refuse('intake.phoneUnknown') : null
  const entry = await entryAt(ctx, body.placeId, body.estate)
  owedPlace(seat, entry)
  return {
    seat, issue: {
      number: numberOf(entry.streetStem, today, await takeNumber(ctx, entry.streetId, today)), entry, text: body.text, estate: body.estate, placeWords: body.placeWords, reporter: body.reporter || null,
      phone, source: body.source, externalSource: source, externalNumber: number, reportedOn: body.reportedOn === today ? null : body.reportedOn, importId: null,
    },
  }
}

/** 代居民登记: raised for somebody who called or came. */
export async function enterIssue(ctx: Ctx, _input: EnterInput, id: string, { seat, issue }: Prepared): Promise<void> {
  const { externalSource: source, externalNumber: number } = issue
  const own = source && number ? (await findRecorded(ctx, [{ source, number }])).get(externalKey({ source, number })) : undefined
  if (own) refuse('intake.alreadyRecorded', { number: own })
  await onceRecorded(raiseOnBehalf(ctx, { ...issue, id }, { ...seat, tells: true }))
}

/** What whoever entered it hands to the resident. */
export async function presentEntered(ctx: Ctx, id: string): Promise<Reply<typeof intakeSchemas.enterIssue>> {
  const row = (await findEntered(ctx, id)) ?? refuse('issue.unknown')
  return { ...row, followUpCode: followUpCodeFor(ctx, id) }
}

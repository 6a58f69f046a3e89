import { deputyTitle } from '../../../../contract/deputy/vocabulary'
import type { PaperKind } from '../../../../contract/ledger/vocabulary'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { followUpCodeFor, nameInstead, paperIssueOf } from '../../issue'
import { dueAfter, maskPersonal } from '../../matter'
import { loadCategoryNames, loadSettings } from '../../setting'
import {
  assignmentSlip, callBackRecord, completionReport, contactLetter, coordinationLetter, extensionRequest, momentInWords, receipt, supervisionSlip, type Issuer, type PaperDeputy, type PaperIssue,
} from '../../paper'
import type { OrderOf } from '../export-order'
import { markOf } from '../issuer-of'
import { opened } from '../opened'
import { findLedgerLine, loadMore, type LedgerLine } from '../queries/ledger-lines'
import { findPaperHome, listAssignments, listCallBacks, listExtensions, listProofs, listSupervisions, type PaperHome, type Proof } from '../queries/paper-facts'

interface Drawing { readonly ctx: Ctx; readonly line: LedgerLine; readonly home: PaperHome; readonly order: OrderOf<'paper'>; readonly issue: PaperIssue; /** Nothing of its story may stand on this paper. */ readonly isPrivate: boolean }
type Draw = (drawing: Drawing) => Promise<PaperDocument>

const issuer = ({ ctx, home }: Drawing, office: string, issuedAt = ctx.now): Issuer => ({ stem: home.stem, office, mark: markOf(ctx), issuedAt })
const streetOffice = ({ home }: Drawing): string => `${home.street}办事处`
const communityOf = ({ line }: Drawing): string => line.community_name
/** Who gave the work and gets the report. */
const assignerOf = (drawing: Drawing): string => (drawing.home.assigner === 'community' ? communityOf(drawing) : streetOffice(drawing))
const doerOf = (drawing: Drawing): string => drawing.line.responsible ?? communityOf(drawing)
const said = (text: string | null): string => maskPersonal(text ?? '')

const deputyOf = ({ home }: Drawing): PaperDeputy | null =>
  home.deputy_name && home.deputy_kind ? { name: home.deputy_name, title: deputyTitle(home.deputy_kind, home.street, home.deputy_level) } : null

const drawReceipt: Draw = async (drawing) => {
  const { ctx, line, home, issue } = drawing
  const deputy = deputyOf(drawing)
  const next = home.answered_at || !home.answer_due_at ? '已经答复，请看进展' : `${momentInWords(home.answer_due_at)}前答复`
  return receipt({
    issuer: issuer(drawing, communityOf(drawing)), issue, holder: line.responsible ?? (deputy ? `${deputy.name} · ${deputy.title}` : line.community_name), next,
    followUpCode: followUpCodeFor(ctx, line.id), phone: home.duty_phone ?? '',
  })
}

const given = async ({ ctx, line, order }: Drawing) => {
  const all = await listAssignments(ctx, line.id)
  const one = all.find(({ id }) => id === order.ofId) ?? refuse('ledger.noPaper')
  return { one, helpers: all.filter(({ part, assigned_at }) => part === 'support' && assigned_at.getTime() === one.assigned_at.getTime()).map(({ name }) => name) }
}

const drawAssignment: Draw = async (drawing) => {
  const { one, helpers } = await given(drawing)
  if (one.unit_kind !== 'street_section') return refuse('ledger.noPaper')
  return assignmentSlip({
    issuer: issuer(drawing, streetOffice(drawing), one.assigned_at), number: one.serial, to: { kind: one.unit_kind, name: one.name }, issue: drawing.issue, helpers,
    dueAt: one.due_at ?? drawing.ctx.now, deputy: deputyOf(drawing), demand: said(one.text) || '请核实情况，依职责办理，并把结果答复反映人。', attachments: [],
  })
}

const drawCoordination: Draw = async (drawing) => {
  const { ctx, home, issue } = drawing
  const { one } = await given(drawing)
  if (one.unit_kind === 'street_section') return refuse('ledger.noPaper')
  const { dutyPhone } = await loadSettings(ctx, home.street_id)
  const requests = said(one.text).split('\n').map((part) => part.trim()).filter(Boolean)
  return coordinationLetter({
    issuer: issuer(drawing, streetOffice(drawing), one.assigned_at), number: one.serial, to: { kind: one.unit_kind, name: one.name }, issue,
    requests: requests.length > 0 ? requests : ['请安排人员到现场核实，并提出处理意见'], replyBy: one.due_at ?? ctx.now,
    contact: { name: opened(ctx, one.giver_cipher, one.giver_key) ?? '党政办', phone: dutyPhone ?? home.duty_phone ?? '' }, attachments: [],
  })
}

const drawContact: Draw = async (drawing) => {
  const { ctx, home, issue } = drawing
  const { one } = await given(drawing)
  if (one.kind !== 'property') return refuse('ledger.noPaper')
  return contactLetter({
    issuer: issuer(drawing, communityOf(drawing), one.assigned_at), to: { kind: 'property', name: one.name }, issue, told: said(one.text), replyBy: one.due_at ?? ctx.now,
    contact: { name: opened(ctx, one.giver_cipher, one.giver_key) ?? communityOf(drawing), phone: home.duty_phone ?? '' }, attachments: [],
  })
}

const replyDays = 5

const drawSupervision: Draw = async (drawing) => {
  const { ctx, line, home, order } = drawing
  const slip = (await listSupervisions(ctx, line.id)).find(({ id }) => id === order.ofId) ?? refuse('ledger.noPaper')
  const { serviceTime } = await loadSettings(ctx, home.street_id)
  return supervisionSlip({
    issuer: issuer(drawing, `${home.street}人大工委`, slip.issued_at), number: slip.serial, to: doerOf(drawing), issue: drawing.issue, responsible: doerOf(drawing),
    dueAt: line.handle_due_at ?? home.answer_due_at ?? slip.issued_at, reason: said(slip.text), replyBy: dueAfter(slip.issued_at, { aroundTheClock: false, days: replyDays }, serviceTime),
  })
}

const drawExtension: Draw = async (drawing) => {
  const { ctx, line, order } = drawing
  const asked = (await listExtensions(ctx, line.id)).find(({ id }) => id === order.ofId) ?? refuse('ledger.noPaper')
  const byUnit = asked.asked_by === 'handler'
  return extensionRequest({
    issuer: issuer(drawing, byUnit ? doerOf(drawing) : communityOf(drawing), asked.asked_at), to: byUnit ? assignerOf(drawing) : streetOffice(drawing), issue: drawing.issue,
    dueAt: asked.from_due_at, untilAt: asked.wanted_at, reason: said(asked.text), doneSoFar: (await stepsOf(drawing)).map(({ text }) => text).at(-1) ?? '', meanwhile: '',
  })
}

const stepsOf = async ({ ctx, line, isPrivate }: Drawing): Promise<{ at: Date; text: string }[]> =>
  (isPrivate ? [] : (await loadMore(ctx, [line.id])).get(line.id)?.steps ?? []).map(({ at, by, text }) => ({ at: new Date(at), text: `${by ? `${by}：` : ''}${maskPersonal(text)}` }))

const drawCompletion: Draw = async (drawing) => {
  const { ctx, line, home } = drawing
  if (!line.done_at || !line.ending || !line.handle_due_at) return refuse('ledger.noPaper')
  const steps = await stepsOf(drawing)
  const proofs = await listProofs(ctx, line.id)
  return completionReport({
    issuer: issuer(drawing, doerOf(drawing), line.done_at), to: assignerOf(drawing), issue: drawing.issue, dueAt: line.handle_due_at, doneAt: line.done_at, ending: line.ending,
    plannedFor: home.plan_on ? new Date(`${home.plan_on}T00:00:00+08:00`) : null, steps: steps.slice(0, -1), result: steps.at(-1)?.text ?? '', proofs: proofsInWords(proofs),
  })
}

const proofsInWords = (proofs: readonly Proof[]): string[] => {
  const photos = proofs.filter(({ kind }) => kind === 'image').length
  return [...(photos > 0 ? [`办理结果照片 ${photos} 张`] : []), ...proofs.flatMap(({ name }) => name ?? [])]
}

const drawCallBack: Draw = async (drawing) => {
  const { ctx, line, home, order, isPrivate } = drawing
  const heard = await listCallBacks(ctx, line.id)
  const [first = refuse('ledger.noPaper')] = heard
  const score = (subject: 'handling' | 'followUp') => heard.find((one) => one.subject === subject)?.score ?? null
  // One reason stands for both subjects: what may speak of a named deputy is not for everybody who reads the rest.
  const mayQuote = order.showsFollowUp || score('followUp') !== 'dissatisfied'
  return callBackRecord({
    issuer: issuer(drawing, communityOf(drawing), first.created_at), issue: drawing.issue, raiser: opened(ctx, home.raiser_cipher, home.raiser_key), handler: doerOf(drawing),
    caller: opened(ctx, first.caller_cipher, first.caller_key) ?? '', channel: first.channel === 'call' ? '电话' : '上门', calledAt: first.created_at, showsFollowUp: order.showsFollowUp,
    outcome: { reached: true, handling: score('handling'), followUp: score('followUp'), reason: '', words: mayQuote && !isPrivate ? said(first.text) : '' },
  })
}

const drawers: Record<PaperKind, Draw> = {
  receipt: drawReceipt, assignment: drawAssignment, coordination: drawCoordination, contact: drawContact, supervision: drawSupervision, extension: drawExtension, completion: drawCompletion, callBack: drawCallBack,
}

// Everything but the receipt and the record of a call is for the unit that has the work, or goes to it.
async function unitsReading({ ctx, line, home, order }: Omit<Drawing, 'issue' | 'isPrivate'>): Promise<(string | null)[]> {
  if (order.kind === 'receipt' || order.kind === 'callBack') return []
  const given = order.ofId ? (await listAssignments(ctx, line.id)).find(({ id }) => id === order.ofId) : undefined
  return [home.handler_id, given?.handler_id ?? null]
}

/** One paper of an issue; its words without the numbers of people. What is private is told only on the receipt of who told it. */
export async function issuePaper(ctx: Ctx, order: OrderOf<'paper'>): Promise<PaperDocument> {
  const [line, home] = [(await findLedgerLine(ctx, order.issueId)) ?? refuse('ledger.noPaper'), (await findPaperHome(ctx, order.issueId)) ?? refuse('ledger.noPaper')]
  const units = await unitsReading({ ctx, line, home, order })
  const told = order.kind === 'receipt' ? { ...line, category: null, above_community: false } : line
  const nameCategory = await loadCategoryNames(ctx, [line.community_id])
  const issue: PaperIssue = { ...paperIssueOf(told, nameCategory, { units, isWhole: true }), category: nameCategory(line.community_id, line.category), urgency: line.triaged_at ? line.urgency : null }
  return drawers[order.kind]({ ctx, line, home, order, issue, isPrivate: nameInstead(told, units) !== null })
}

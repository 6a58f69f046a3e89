import type { EndpointName } from '../../contract/api'
import type { IssueState } from '../../contract/issue/vocabulary'
import type { ReferenceWorld } from './reference-world'

interface Chance {
  readonly random: () => number
  /** The session of who has a phone in the roster. */
  readonly sessions: (phone: string) => Promise<string>
  readonly guest: (number: number) => Promise<string>
  readonly issues: number
  readonly raisingDays: number
}

/** A street whose people act by chance, or do not. */
export interface SimulatedStreet { act(day: number): Promise<void> }

interface Row {
  readonly id: string
  readonly state: string
  readonly community_id: string
  readonly street_id: string
  readonly follow_up_deputy_id: string | null
  readonly responsible_handler_id: string | null
}
type Move = readonly [who: 'raiser' | 'deputy' | 'community' | 'colleague' | 'street' | 'congress' | 'handler', name: EndpointName, body: (row: Row) => unknown]

const texts = ['路灯不亮', '下水道堵了', '电梯老是停', '垃圾没人收', '台阶破了', '停车堵了通道', '水压太低', '楼顶漏水', '井盖松了', '噪声太大']
const said = { words: '已经看过现场', photoIds: [] }
const dayOf = (at: Date, days: number): string => new Date(at.getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)

/** What people may do in a state, one of them at a time; what the lifecycle does not allow is refused and nothing happens. */
function movesIn(state: IssueState, now: Date, units: { property: string; section: string; department: string }): Move[] {
  const triage = (party: string, more: object = {}) => (row: Row) => ({ ids: [row.id], category: 'municipal', urgency: 'yellow', party, words: '要商量', ...more })
  const byState: Partial<Record<IssueState, Move[]>> = {
    withDeputy: [['deputy', 'seeIssue', () => undefined], ['deputy', 'acceptIssue', () => ({})], ['deputy', 'passIssueOn', () => said], ['deputy', 'askBackIssue', () => said], ['raiser', 'supplementIssue', () => said]],
    followedUp: [['deputy', 'passIssueOn', () => said], ['deputy', 'settleIssue', () => ({ ...said, ending: 'settled' })], ['deputy', 'recuseFromIssue', () => ({ reason: 'relative' })]],
    askedByDeputy: [['raiser', 'supplementIssue', () => said]],
    withCommunity: [
      ['community', 'triageIssues', triage('itself')], ['community', 'triageIssues', triage('property', { handlerId: units.property })], ['community', 'triageIssues', triage('street', { handlerId: units.section })],
      ['community', 'triageIssues', triage('itself', { urgency: 'red' })], ['community', 'triageIssues', triage('mediation')], ['community', 'askBackIssue', () => said], ['community', 'redirectIssue', () => said],
      ['community', 'answerIssue', () => said],
    ],
    askedByCommunity: [['raiser', 'supplementIssue', () => said], ['raiser', 'withdrawIssue', () => ({})]],
    communityHandling: [
      ['community', 'settleIssue', () => ({ ...said, ending: 'settled' })], ['community', 'planIssue', () => ({ ...said, planOn: dayOf(now, 6) })], ['community', 'askExtension', () => ({ words: '等零件', wantedOn: dayOf(now, 40) })],
      ['street', 'decideExtension', () => ({ granted: true })], ['community', 'reclassifyIssue', () => ({ ...said, category: 'safety', urgency: 'blue' })],
    ],
    mediating: [['community', 'settleIssue', () => ({ ...said, ending: 'explained' })]],
    propertyHandling: [['handler', 'settleIssue', () => ({ ...said, ending: 'explained' })], ['handler', 'returnIssue', () => said], ['community', 'hurryIssue', () => ({})], ['handler', 'replyInterim', () => said], ['handler', 'takeIssue', () => ({})], ['handler', 'planIssue', () => ({ ...said, planOn: dayOf(now, 5) })]],
    reportedUp: [
      ['street', 'assignIssue', () => ({ handlerId: units.section, category: 'municipal' })], ['street', 'assignIssue', () => ({ handlerId: units.department, supportIds: [units.section], category: 'safety', urgency: 'red' })],
      ['street', 'returnIssueDown', () => said], ['street', 'settleIssue', () => ({ ...said, ending: 'explained' })],
    ],
    assigned: [['handler', 'takeIssue', () => ({})], ['handler', 'returnIssue', () => said], ['congress', 'superviseIssue', () => said]],
    handling: [
      ['handler', 'settleIssue', () => ({ ...said, ending: 'explained' })], ['handler', 'planIssue', () => ({ ...said, planOn: dayOf(now, 5) })], ['handler', 'askExtension', () => ({ words: '下雨', wantedOn: dayOf(now, 30) })],
      ['street', 'decideExtension', () => ({ granted: false })], ['street', 'decideExtension', () => ({ granted: true })], ['handler', 'askBackIssue', () => said],
    ],
    askedByHandler: [['raiser', 'supplementIssue', () => said]],
    done: [
      ['raiser', 'rateIssue', () => ({ ratings: [{ subject: 'handling', score: 'satisfied' }] })], ['raiser', 'rateIssue', () => ({ ratings: [{ subject: 'handling', score: 'dissatisfied' }], reason: '还没好' })],
      ['raiser', 'rateIssue', () => ({ ratings: [{ subject: 'followUp', score: 'dissatisfied' }], reason: '没人来' })], ['colleague', 'recordCallBack', () => ({ channel: 'call', ratings: [{ subject: 'handling', score: 'basically' }] })],
    ],
    disputedAtCommunity: [['colleague', 'reopenIssue', () => said], ['community', 'explainIssue', () => said]],
    disputedAtStreet: [['street', 'reopenIssue', () => said], ['street', 'explainIssue', () => said]],
  }
  return byState[state] ?? []
}

/** Raises issues over the first days; from then on everybody acts by chance on what nobody has chosen to leave alone. */
export async function simulateStreet(world: ReferenceWorld, { random, sessions, guest, issues, raisingDays }: Chance): Promise<SimulatedStreet> {
  const { db } = world.database
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const grids = await db.selectFrom('place').select(['id']).where('kind', '=', 'grid').orderBy('code').execute()
  const handlers = await db.selectFrom('handler').select(['id', 'kind']).orderBy('code').execute()
  const unitOf = (kind: string): string => handlers.find((unit) => unit.kind === kind)?.id ?? ''
  const units = { property: unitOf('property'), section: unitOf('street_section'), department: unitOf('county_department') }
  const grants = await db.selectFrom('role_grant').select(['role', 'place_id', 'handler_id', 'deputy_id', 'phone_cipher', 'key_id']).orderBy('id').execute()
  const phonesOf = (role: string, scopeId: string | null): string[] =>
    grants.filter((grant) => grant.role === role && [grant.place_id, grant.handler_id, grant.deputy_id].includes(scopeId)).map((grant) => world.services.vault.open(grant.phone_cipher, grant.key_id))
  const raisers = new Map<string, string>()
  const neglected = new Set<string>()
  let raised = 0

  const raise = async (): Promise<void> => {
    const token = await guest(raised += 1)
    const { status, body } = await world.call('raiseIssue', { token, body: { text: `${pick(texts)}，请看看 ${raised}`, placeId: grids[(raised * 7) % grids.length]?.id } })
    if (status !== 200) throw new Error(`raising: ${status} ${body.code}`)
    raisers.set(String(body.issueId), token)
    if (random() < 0.3) neglected.add(String(body.issueId))
  }
  const tokenFor = async (who: Move[0], row: Row): Promise<string | null> => {
    if (who === 'raiser') return raisers.get(row.id) ?? null
    const scoped: Record<Exclude<Move[0], 'raiser'>, readonly [string, string | null]> = {
      deputy: ['deputy', row.follow_up_deputy_id], community: ['community', row.community_id], colleague: ['community', row.community_id],
      street: ['street_office', row.street_id], congress: ['congress_office', row.street_id], handler: ['handler', row.responsible_handler_id],
    }
    const [role, scopeId] = scoped[who]
    const phones = scopeId ? phonesOf(role, scopeId) : []
    const phone = who === 'colleague' ? phones.at(-1) : phones[0]
    return phone ? sessions(phone) : null
  }
  return {
    async act(day) {
      while (raised < Math.min(issues, Math.ceil((issues * (day + 1)) / raisingDays))) await raise()
      const rows: Row[] = await db.selectFrom('matter').select(['id', 'state', 'community_id', 'street_id', 'follow_up_deputy_id', 'responsible_handler_id']).where('kind', '=', 'issue').execute()
      for (const row of rows.filter(({ id }) => !neglected.has(id) && random() < 0.25)) {
        // The engine alone writes the column.
        const moves = movesIn(row.state as IssueState, world.now, units)
        if (moves.length === 0) continue
        const [who, name, body] = pick(moves)
        const token = await tokenFor(who, row)
        if (!token) continue
        const { status, body: reply } = await world.call(name, { token, params: { id: row.id }, body: body(row) })
        if (status >= 500) throw new Error(`${name} in ${row.state}: ${status} ${reply.code}`)
      }
    },
  }
}

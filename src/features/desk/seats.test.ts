import { deskName, seatNow, seatsOf } from './seats'

const grant = { scopeName: '榕树社区', placeId: 'c1', handlerId: null, deputyId: null }
const me = { grants: [
  { ...grant, role: 'resident' as const },
  { ...grant, role: 'deputy' as const, scopeName: '鱼复街道议事代表', placeId: null, deputyId: 'd1' },
  { ...grant, role: 'community' as const },
  { ...grant, role: 'party_committee' as const, scopeName: '鱼复街道', placeId: 's1' },
  { ...grant, role: 'handler' as const, scopeName: '城市管理局', placeId: null, handlerId: 'h1' },
] }

describe('seats', () => {
  it('are the roles whose desk there is', () => {
    expect(seatsOf(me).map(({ role, sections }) => [role, sections])).toEqual([
      ['deputy', ['issues']], ['community', ['issues', 'reviews', 'assessments', 'meetings', 'ledger']], ['party_committee', ['reviews', 'meetings', 'ledger']], ['handler', ['issues']],
    ])
    expect(seatsOf(null)).toEqual([])
  })

  it('keep the last choice where it belongs to this desk', () => {
    const seats = seatsOf(me)
    expect(seatNow(seats, 'office', 'party_committee:s1')?.role).toBe('party_committee')
    expect(seatNow(seats, 'office', 'deputy:d1')?.role).toBe('community')
    expect(seatNow(seats, 'deputy', null)?.role).toBe('deputy')
    expect(seatNow([], 'deputy', null)).toBeNull()
  })

  it('are called after their place', () => {
    expect(seatsOf(me).map(deskName)).toEqual(['代表工作台', '榕树社区工作台', '鱼复街道工作台', '城市管理局工作台'])
  })
})

import { isOff, owesTriage, whyOnAgenda } from './agenda'

const now = new Date('2026-11-24T10:00:00+08:00')
const row = { state: 'communityHandling', triaged_at: new Date(0), due_at: null }

describe('the agenda', () => {
  it.each([
    ['untriaged at the community', { state: 'withCommunity', triaged_at: null }, 'untriaged'], ['answered, never triaged', { triaged_at: null }, 'untriaged'],
    ['climbed to the street untriaged', { state: 'reportedUp', triaged_at: null }, 'unsettled'], ['late', { due_at: new Date(0) }, 'overdue'], ['in time', { due_at: new Date('2027-01-01') }, 'unsettled'],
  ])('%s', (_, part, why) => expect(whyOnAgenda({ ...row, ...part }, now)).toBe(why))
  it('owes triage only where the community has it', () => expect([owesTriage({ state: 'askedByCommunity', triaged_at: null }), owesTriage({ state: 'handling', triaged_at: null })]).toEqual([true, false]))
  it('leaves out what ended or is private', () => expect(['done', 'planned', 'mediating', 'merged', 'withDeputy', 'handling'].map(isOff)).toEqual([true, true, true, true, true, false]))
})

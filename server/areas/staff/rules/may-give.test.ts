import { readFileSync } from 'node:fs'
import path from 'node:path'
import { roles } from '../../../../contract/endpoint'
import { scopeKindOf, staffRoles } from '../../../../contract/staff/vocabulary'
import { mayBeLast, mayGive } from './may-give'
import { endOfDay, lastDayOf, staffState } from './staff-state'

const [head = '', ...lines] = readFileSync(path.join(__dirname, 'may-give.expected.csv'), 'utf8').trim().split('\n')
const columns = head.split(',').slice(1)
const expected = lines.flatMap((line) => {
  const [giver = '', ...cells] = line.split(',')
  return columns.map((role, index) => [giver, role, cells[index]] as const)
})

it('has a cell for every pair of roles', () => {
  expect(expected).toHaveLength(roles.length ** 2)
  expect(new Set(columns)).toEqual(new Set(roles))
})
it.each(expected)('%s may give %s: %s', (giver, role, cell) => expect(mayGive(giver, role) ? 'yes' : 'no').toBe(cell))
it('knows a scope for every role that somebody may give', () => {
  expect(roles.filter((role) => mayGive('operator', role)).sort()).toEqual([...staffRoles].sort())
  expect(Object.keys(scopeKindOf).sort()).toEqual([...staffRoles].sort())
})
it.each([
  ['operator', 'operator', false], ['street_office', 'street_office', false], ['street_office', 'operator', true], ['community', 'street_office', true], ['handler', 'street_office', true],
])('the last %s may be ended by a %s: %s', (role, giver, may) => expect(mayBeLast(role, giver)).toBe(may))

describe('how an account stands', () => {
  const now = new Date('2026-11-23T10:00:00+08:00')
  const at = (day: string) => new Date(`${day}T00:00:00+08:00`)
  it.each([
    [{ valid_from: at('2026-11-01'), valid_until: null, person_id: null }, 'invited'], [{ valid_from: at('2026-11-01'), valid_until: null, person_id: 'p' }, 'active'],
    [{ valid_from: at('2026-12-01'), valid_until: null, person_id: 'p' }, 'later'], [{ valid_from: at('2026-11-01'), valid_until: now, person_id: 'p' }, 'ended'],
    [{ valid_from: at('2026-12-01'), valid_until: now, person_id: null }, 'ended'],
  ])('%j: %s', (term, state) => expect(staffState(term, now)).toBe(state))
  it('counts the last day whole', () => {
    expect(endOfDay('2026-12-31').toISOString()).toBe('2026-12-31T16:00:00.000Z')
    expect(lastDayOf(endOfDay('2026-12-31'))).toBe('2026-12-31')
  })
})

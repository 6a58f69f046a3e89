import { dayOf, invitationOf, inviteProblems } from './invite-form'
import { scopesOf, shownScopes } from './scopes'

const form = { name: ' 陈小兰 ', phone: '139 0000 0001', role: 'community', scope: 'c2', until: '' } as const

it('asks for name, phone, scope and a day that is one', () => {
  expect(inviteProblems(form)).toEqual({})
  expect(Object.keys(inviteProblems({ ...form, name: '陈', phone: '139', scope: null, until: '明天' })).sort()).toEqual(['name', 'phone', 'scope', 'until'])
})
it('sends what was meant', () => {
  expect(invitationOf({ ...form, until: '20261231' })).toEqual({ name: '陈小兰', phone: '13900000001', role: 'community', placeId: 'c2', until: '2026-12-31' })
  expect(invitationOf({ ...form, role: 'handler', scope: 'k1' })).toMatchObject({ handlerId: 'k1', until: null })
})
it.each([['2026-12-31', '2026-12-31'], ['2026.1.5', '2026-01-05'], ['2026年1月5日', '2026-01-05'], ['2026-13-01', null], ['', null], ['年底', null]])('reads %s as %s', (text, day) => expect(dayOf(text)).toBe(day))

describe('what a role is held for', () => {
  const unit = (id: string, streetId: string | null) => ({ id, name: id, kind: 'utility' as const, duty: '', streetId, estates: [], isClosed: false, version: 1, allowedActions: [] })
  const sources = {
    estates: { street: { id: 's1', name: '鱼复街道' }, communities: [{ id: 'c2', name: '榕树社区', dutyPhone: null, estates: [{ name: '榕树苑', grids: [{ id: 'g1', buildings: '5–8 栋' }] }] }] },
    handlers: [unit('街道城管办', 's1'), unit('供电公司', null)], countyId: null, isCounty: false,
  }
  it('is named as people know it', () => {
    expect(scopesOf('grid_worker', sources)).toEqual([{ value: 'g1', name: '榕树苑 5–8 栋' }])
    expect(scopesOf('handler', sources).map(({ name }) => name)).toEqual(['街道城管办'])
    expect(scopesOf('handler', { ...sources, isCounty: true })).toHaveLength(2)
    expect(scopesOf('operator', sources)).toEqual([])
    expect(scopesOf('operator', { ...sources, countyId: 'x' })).toEqual([{ value: 'x', name: '全县' }])
  })
  it('is found by a part of its name among many', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ value: String(at), name: `第${at}网格` }))
    expect(shownScopes(many, '', null)).toMatchObject({ hidden: 12 })
    expect(shownScopes(many, '第19', '3').shown.map(({ value }) => value)).toEqual(['3', '19'])
  })
})

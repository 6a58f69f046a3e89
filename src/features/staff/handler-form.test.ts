import { formOfHandler, handlerProblems, readEstates } from './handler-form'
import { handlerNote } from './staff-words'
import type { Estates, HandlerLine } from './types'

const community = (id: string, ...estates: string[]): Estates['communities'][number] => ({ id, name: id, dutyPhone: null, estates: estates.map((name) => ({ name, grids: [] })) })
const estates: Estates = { street: { id: 's1', name: '鱼复街道' }, communities: [community('c1', '明良家园', '新村'), community('c2', '新村')] }
const unit: HandlerLine = { id: 'w1', name: '明良物业', kind: 'property', duty: '明良家园', streetId: 's1', estates: [{ communityId: 'c1', name: '明良家园' }], isClosed: false, version: 1, allowedActions: [] }

it('finds estates by their names, in every community that has one of that name', () => {
  expect(readEstates('明良家园\n\n 新村 \n新村', estates)).toEqual({ estates: [{ communityId: 'c1', name: '明良家园' }, { communityId: 'c1', name: '新村' }, { communityId: 'c2', name: '新村' }], unknown: null })
  expect(readEstates('明良家\n不知道', estates).unknown).toBe('明良家')
})
it('asks for what is missing, and for estates of property companies only', () => {
  expect(handlerProblems(formOfHandler(unit, 'property'), estates)).toEqual({})
  expect(Object.keys(handlerProblems({ name: '', kind: 'property', duty: '', estates: '哪里' }, estates))).toEqual(['name', 'duty', 'estates'])
  expect(handlerProblems({ name: '城管办', kind: 'street_section', duty: '市容', estates: '哪里' }, estates)).toEqual({})
})
it('says once what a company serves', () => {
  expect(handlerNote(unit)).toBe('服务 明良家园')
  expect(handlerNote({ ...unit, duty: '保洁', streetId: null })).toBe('保洁 · 服务 明良家园 · 全县共用')
})

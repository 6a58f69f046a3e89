import { enterProblems } from './enter-form'

it('asks for eight digits, however they are written, and a name', () => {
  expect(enterProblems({ code: '1234 5678', name: ' 王师傅 ' })).toEqual({})
  expect(Object.keys(enterProblems({ code: '1234567', name: '王' }))).toEqual(['code', 'name'])
})

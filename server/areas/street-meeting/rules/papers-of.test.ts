import { papersOf } from './papers-of'

it.each([
  ['called', ['street_office'], ['attendance']], ['held', ['congress_office', 'invited'], ['attendance']], ['closed', ['street_office'], ['minutes', 'attendance']],
  ['closed', ['invited'], ['minutes']], ['called', ['invited'], []], ['cancelled', ['street_office'], []],
] as const)('of a meeting that is %s, %j may take out %j', (state, hats, papers) => expect(papersOf({ state }, hats)).toEqual(papers))

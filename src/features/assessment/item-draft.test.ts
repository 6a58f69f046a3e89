import { bodyOf, choicesOf, draftOf, problemsOf, triageOf } from './item-draft'

const fresh = { triaged: false, words: null, decision: null } as const

describe('deciding an item', () => {
  it('offers what the issue allows; what nobody triaged cannot just go on', () => {
    expect(choicesOf(fresh, { mayTriage: true, allowed: ['redirect', 'answer'] })).toEqual(['triage', 'redirect', 'leave'])
    expect(choicesOf({ triaged: true }, { mayTriage: false, allowed: ['hurry'] })).toEqual(['continue', 'leave'])
  })
  it('starts at the likely choice, and keeps words that were said', () => {
    expect(draftOf(fresh, ['triage', 'leave']).choice).toBe('triage')
    expect(draftOf({ triaged: true, decision: 'left', words: '等图纸' }, ['continue'])).toEqual({ choice: 'continue', words: '等图纸' })
  })
  it.each([
    [{ choice: null, words: '' }, { choice: '请选这一件怎么办' }], [{ choice: 'leave', words: ' ' }, { words: '请写一句为什么留到下次' }], [{ choice: 'continue', words: '' }, { words: '请写一句接着怎么办' }],
    [{ choice: 'redirect', words: '请找物业' }, null],
  ] as const)('%j owes %j', (draft, problems) => expect(problemsOf(draft)).toEqual(problems))
  it('sends the version that was seen', () => {
    expect(bodyOf({ issueId: 'i', version: 3 }, { choice: 'leave', words: ' 等图纸 ' })).toEqual({ issueId: 'i', version: 3, choice: 'leave', words: '等图纸', triage: null })
    const triage = { party: 'itself', urgency: 'red', category: 'safety', handlerId: null, aboutId: 'u', dueOn: null, dueReason: '' } as const
    expect(triageOf({ issueId: 'i', version: 1 }, { ...triage, ids: ['i'], words: '今天就修' })).toEqual({ issueId: 'i', version: 1, choice: 'triage', words: '今天就修', triage })
  })
})

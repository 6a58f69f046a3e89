import { bodyOf, choicesOf, draftOf, partiesOf, problemsOf, proposedDue, type ItemDraft } from './item-draft'

const fresh = { triaged: false, urgency: 'yellow', category: null, words: null, decision: null } as const
const draft = (part: Partial<ItemDraft>): ItemDraft => ({ ...draftOf(fresh, ['triage', 'leave']), ...part })
const proposed = '2026-12-03T10:00:00+08:00'

describe('deciding an item', () => {
  it('offers what the issue allows; what nobody triaged cannot just go on', () => {
    expect(choicesOf(fresh, ['takeOn', 'redirect', 'answer'])).toEqual(['triage', 'redirect', 'leave'])
    expect(choicesOf({ triaged: true }, ['hurry'])).toEqual(['continue', 'leave'])
    expect(partiesOf(['reportUp', 'takeOn'])).toEqual(['itself', 'street'])
  })
  it('starts at the likely choice, and keeps words that were said', () => {
    expect(draftOf(fresh, ['triage', 'leave']).choice).toBe('triage')
    expect(draftOf({ ...fresh, triaged: true, decision: 'left', words: '等图纸' }, ['continue'])).toMatchObject({ choice: 'continue', words: '等图纸' })
  })
  it.each([
    [{ choice: null }, { choice: '请选这一件怎么办' }], [{ choice: 'leave' }, { words: '请写一句为什么留到下次' }], [{ choice: 'continue' }, { words: '请写一句接着怎么办' }],
    [{ choice: 'triage' }, { party: '请选由谁来办', category: '请先选一个类别' }], [{ choice: 'triage', party: 'mediation' }, null],
    [{ choice: 'triage', party: 'property', category: 'property' }, { unit: '请选是哪家物业' }], [{ choice: 'triage', party: 'street', category: 'safety' }, { words: '请写一句：为什么社区办不了' }],
    [{ choice: 'triage', party: 'itself', category: 'safety', dueOn: '2026-12-20' }, { dueReason: '改了日子，请写一句为什么' }], [{ choice: 'triage', party: 'itself', category: 'safety', dueOn: '2026-12-03' }, null],
  ] as const)('%j owes %j', (part, problems) => expect(problemsOf(draft(part), proposed)).toEqual(problems))
  it('sends the version that was seen, and only what belongs to the choice', () => {
    expect(bodyOf({ issueId: 'i', version: 3 }, draft({ choice: 'leave', words: ' 等图纸 ', category: 'safety', party: 'itself' }), proposed)).toEqual({ issueId: 'i', version: 3, choice: 'leave', words: '等图纸', triage: null })
    expect(bodyOf({ issueId: 'i', version: 1 }, draft({ party: 'itself', category: 'safety', unitId: 'u', dueOn: '2026-12-03' }), proposed).triage).toMatchObject({ handlerId: null, dueOn: null, category: 'safety' })
  })
  it('proposes the day of the colour in the category', () => {
    const dues = [{ category: 'safety', urgency: 'yellow', firstAnswerAt: '', dueAt: proposed }] as const
    expect([proposedDue({ dues: [...dues] }, draft({ category: 'safety' })), proposedDue({ dues: [...dues] }, draft({}))]).toEqual([proposed, null])
  })
})

import { bodyOf, draftOf, problemsOf, withMilestone, withMilestoneAt, type DecisionDraft } from './decision-draft'

const issue = { issueId: 'i', proposedUnit: { id: 'u1', name: '城市管理科' }, category: 'municipal', dueAt: '2026-12-03T10:00:00+08:00' } as const
const draft = (part: Partial<DecisionDraft> = {}): DecisionDraft => ({ ...draftOf(issue), words: '统一挖沟', ...part })
const today = '2026-11-26'
const stone = { what: '管线摸底', unitId: 'u1', dueOn: '2026-12-01' }

describe('deciding an issue of a meeting', () => {
  it('starts from what the community proposed', () => expect(draftOf(issue)).toMatchObject({ choice: 'assign', leadId: 'u1', category: 'municipal', dueOn: '2026-12-03' }))
  it.each([
    [{}, null], [{ words: '' }, { words: '请写清楚怎么办' }], [{ leadId: null, category: null }, { lead: '请选主办单位', category: '请先选一个类别' }], [{ choice: 'plan' }, { planOn: '请选哪天再办，今天以后' }],
    [{ choice: 'returnDown', leadId: null }, null], [{ milestones: [stone] }, null], [{ milestones: [{ ...stone, what: '' }] }, { milestones: expect.stringContaining('每个节点') }],
    [{ milestones: [{ ...stone, dueOn: today }] }, { milestones: expect.stringContaining('每个节点') }], [{ milestones: [{ ...stone, unitId: 'u9' }] }, { milestones: expect.stringContaining('每个节点') }],
    [{ milestones: [{ ...stone, dueOn: '2026-12-20' }] }, { milestones: expect.stringContaining('晚于解决时限') }], [{ dueOn: '2026-11-01' }, { dueOn: '请选今天以后的日子' }],
  ] as const)('%j owes %j', (part, problems) => expect(problemsOf(draft(part as Partial<DecisionDraft>), today)).toEqual(problems))
  it('adds and changes milestones of the unit that has the work', () => {
    const two = withMilestone(withMilestone(draft()))
    expect(withMilestoneAt(two, 1, { what: '回填' }).milestones).toEqual([{ what: '', unitId: 'u1', dueOn: '' }, { what: '回填', unitId: 'u1', dueOn: '' }])
  })
  it('sends a date with its reason only where it was moved, and only what belongs to the choice', () => {
    expect(bodyOf(issue, draft({ milestones: [stone] })).assignment).toMatchObject({ handlerId: 'u1', dueOn: null, dueReason: '', milestones: [{ what: '管线摸底', handlerId: 'u1', dueOn: '2026-12-01' }] })
    expect(bodyOf(issue, draft({ dueOn: '2026-12-30' })).assignment).toMatchObject({ dueOn: '2026-12-30', dueReason: '专题议事会议定' })
    expect(bodyOf(issue, draft({ choice: 'plan', planOn: '2027-03-01' }))).toMatchObject({ planOn: '2027-03-01', assignment: null })
    expect(bodyOf(issue, draft({ choice: 'settle' }))).toMatchObject({ ending: 'settled', assignment: null, planOn: null })
  })
})

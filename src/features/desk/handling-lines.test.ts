import { deskIssue } from '@/test/desk-samples'
import { handlingLines } from './handling-lines'

const now = Date.parse('2026-11-24T10:00:00+08:00')
const none = { category: null, categoryName: null, triagedAt: null, handleDueAt: null, responsible: null, proposedUnit: null, about: null, proposedAbout: null, keptBack: false, units: [], extension: null, planOn: null, mergedInto: null, merged: [] }
const unit = { handlerId: 'h', name: '水务公司', kind: 'coordinate', unitKind: 'utility', part: 'lead', assignedAt: '2026-11-24T09:00:00+08:00', dueAt: null, takenAt: null } as const

describe('what was decided about an issue', () => {
  it('is nothing before triage', () => expect([handlingLines(deskIssue(), now), handlingLines(deskIssue({ handling: none }), now)]).toEqual([[], []]))
  it('says colour and word, who is responsible, who supports and by when', () => {
    const lines = handlingLines(deskIssue({ handling: {
      ...none, category: 'municipal', categoryName: '市政设施', triagedAt: '2026-11-24T08:40:00+08:00', handleDueAt: '2026-12-03T18:00:00+08:00', responsible: '水务公司',
      units: [unit, { ...unit, handlerId: 'k', name: '街道城管办', part: 'support' }],
    } }), now)
    expect(lines).toEqual([
      { label: '类别和缓急', text: '市政设施 · 黄 较急' }, { label: '责任主体', text: '水务公司' }, { label: '解决时限', text: '12月3日 18:00 前' },
      { label: '承办单位', text: '水务公司 · 今天 9:00 协调 · 还没签收' }, { label: '配合单位', text: '街道城管办' },
    ])
  })
  it('shows a request for more time with its reason', () => {
    expect(handlingLines(deskIssue({ handling: { ...none, extension: { wantedAt: '2026-12-10T18:00:00+08:00', reason: '等零件', askedBy: '水务公司' } } }), now)).toEqual([{ label: '申请延期', text: '水务公司想延到 12月10日：等零件' }])
  })
  it('says whom it is about to the office, and to that unit that who raised it is kept back', () => {
    const about = { id: 'p', name: '好家物业' }
    expect(handlingLines(deskIssue({ handling: { ...none, about } }), now)).toEqual([{ label: '投诉对象', text: '好家物业（提事人和原话不给它看）' }])
    expect(handlingLines(deskIssue({ handling: { ...none, about, keptBack: true } }), now)).toEqual([{ label: '投诉对象', text: '反映的是贵单位：提事人和原话保密，请按社区或街道的话答复' }])
  })
})

import { draftOf, nameOf, participantsProblem, titleOf, withDeputies, withNextDuty } from './participants-draft'
import type { ParticipantDraft } from './types'

const yu: ParticipantDraft = { side: 'community', duty: 'member', deputyId: null, name: '余大勇', title: '社区书记' }
const li: ParticipantDraft = { ...yu, side: 'property', name: '李经理', title: '' }
const han = { id: 'd-1', name: '韩敏', title: '鱼复街道议事代表' }

describe('who took part', () => {
  it('is read back without the names that the roster has', () => {
    expect(draftOf([{ id: 'p', side: 'deputy', duty: 'chair', deputyId: 'd-1', name: '韩敏', title: '鱼复街道议事代表' }])).toEqual([{ side: 'deputy', duty: 'chair', deputyId: 'd-1', name: '', title: '' }])
  })
  it('gains and loses deputies by choice, and keeps who was typed', () => {
    const [, deputy] = withDeputies([yu], ['d-1'])
    expect(deputy && [nameOf(deputy, [han]), titleOf(deputy, [han])]).toEqual(['韩敏', '鱼复街道议事代表'])
    expect(withDeputies(withDeputies([yu], ['d-1']), [])).toEqual([yu])
  })
  it('has one chair and one recorder', () => {
    const first = withNextDuty([yu, li], 0)
    expect(withNextDuty(first, 1).map(({ duty }) => duty)).toEqual(['member', 'chair'])
    expect(withNextDuty(first, 0).map(({ duty }) => duty)).toEqual(['recorder', 'member'])
  })
  it('is joint: the community and somebody else', () => {
    expect([participantsProblem([], true), participantsProblem([li], true), participantsProblem([yu], true), participantsProblem([yu, li], true), participantsProblem([li], false)])
      .toEqual([expect.stringContaining('一位'), expect.stringContaining('社区的人'), expect.stringContaining('社区以外'), null, null])
  })
})

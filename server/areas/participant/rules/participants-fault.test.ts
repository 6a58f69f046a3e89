import type { ParticipantSide } from '../../../../contract/participant/vocabulary'
import { participantsFault, type Named } from './participants-fault'

const one = (side: ParticipantSide, more: Partial<Named> = {}): Named => ({ side, duty: 'member', deputyId: null, name: '余大勇', ...more })
const joint = { joint: true }

describe('who took part', () => {
  it.each([
    ['nobody', [], 'participant.owed'],
    ['somebody without a name', [one('community', { name: '' }), one('property')], 'participant.nameOwed'],
    ['two chairs', [one('community', { duty: 'chair' }), one('property', { duty: 'chair' })], 'participant.dutyTwice'],
    ['a deputy twice', [one('community'), one('deputy', { deputyId: 'a' }), one('deputy', { deputyId: 'a' })], 'participant.twice'],
    ['nobody of the community', [one('property'), one('resident')], 'participant.communityOwed'],
    ['the community alone', [one('community'), one('community')], 'participant.othersOwed'],
  ] as const)('%s is refused', (_, list, fault) => expect(participantsFault(list, joint)).toBe(fault))
  it.each([
    ['community and a deputy by id', [one('community', { duty: 'chair' }), one('deputy', { deputyId: 'a', name: '' })]],
    ['community and property', [one('community', { duty: 'chair' }), one('property', { duty: 'recorder' })]],
  ] as const)('%s is right', (_, list) => expect(participantsFault(list, joint)).toBeNull())
  it('a street meeting may be of the street alone', () => expect(participantsFault([one('street')], { joint: false })).toBeNull())
})

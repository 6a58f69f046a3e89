import { mayEnterAt, type IntakeRole } from './may-enter-at'

const place = { streetId: 'S1', communityId: 'C1', gridId: 'G1' }
const seat = (role: IntakeRole, placeId: string, communityId: string | null = null) => ({ role, placeId, streetId: 'S1', communityId })

it.each([
  [seat('street_office', 'S1'), place, true], [{ ...seat('street_office', 'S2'), streetId: 'S2' }, place, false],
  [seat('community', 'C1', 'C1'), place, true], [seat('community', 'C2', 'C2'), place, false],
  [seat('grid_worker', 'G1', 'C1'), place, true], [seat('grid_worker', 'G2', 'C1'), place, false],
  [seat('grid_worker', 'G2', 'C1'), { ...place, gridId: null }, true], [seat('grid_worker', 'G2', 'C2'), { ...place, gridId: null }, false],
])('%j at %j: %s', (one, at, may) => { expect(mayEnterAt(one, at)).toBe(may) })

import path from 'node:path'
import { streetMeetingEvents, streetMeetingHats, streetMeetingStates } from '../../../../contract/street-meeting/vocabulary'
import { heldToFile } from '../../../test/small-lifecycle'
import { streetMeetingLifecycle } from './street-meeting-lifecycle'

const file = heldToFile(path.join(__dirname, 'street-meeting-lifecycle.expected.csv'), { states: streetMeetingStates, events: streetMeetingEvents, hats: streetMeetingHats })

describe('life of a street meeting', () => {
  it('knows every state, event and hat once', () => {
    expect(file.cells).toEqual(streetMeetingStates.flatMap((state) => streetMeetingEvents.map((event) => `${state}/${event}`)))
    expect(file.columns).toEqual(['state', 'event', ...streetMeetingHats, 'demands', 'follows'])
  })
  it('is as written by hand', () => expect(file.deviations(streetMeetingLifecycle)).toEqual([]))
  it.each(file.mutants(streetMeetingLifecycle))('%s fails', (_, table) => expect(file.deviations(table)).not.toEqual([]))
})

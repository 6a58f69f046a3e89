import path from 'node:path'
import { assessmentEvents, assessmentHats, assessmentStates } from '../../../../contract/assessment/vocabulary'
import { heldToFile } from '../../../test/small-lifecycle'
import { assessmentLifecycle } from './assessment-lifecycle'

const file = heldToFile(path.join(__dirname, 'assessment-lifecycle.expected.csv'), { states: assessmentStates, events: assessmentEvents, hats: assessmentHats })

describe('life of a joint assessment', () => {
  it('knows every state, event and hat once', () => {
    expect(file.cells).toEqual(assessmentStates.flatMap((state) => assessmentEvents.map((event) => `${state}/${event}`)))
    expect(file.columns).toEqual(['state', 'event', ...assessmentHats, 'demands', 'follows'])
  })
  it('is as written by hand', () => expect(file.deviations(assessmentLifecycle)).toEqual([]))
  it.each(file.mutants(assessmentLifecycle))('%s fails', (_, table) => expect(file.deviations(table)).not.toEqual([]))
})

import { issueActions, issueHats, issueStates } from '../../../../contract/issue/vocabulary'
import { expectedOutcome } from '../../../test/expected-lifecycle'
import { eventOfAction } from './action-of'
import { allowedActions, ratingEventFor, type ActionSituation } from './allowed-actions'
import { issueFacts } from './lifecycle'

const open: Omit<ActionSituation, 'state' | 'hats'> = { facts: [], seen: false, hasPhone: true, ratedByMe: false, ratingOpen: true, published: false, unitTook: false, extensionOpen: false, extensionMine: false, workedByMe: false, keptBack: false }

describe('what a reader may do next', () => {
  it.each(issueStates)('in %s is what the hand-written table lets each hat do, alone and together', (state) => {
    const pairs = issueHats.flatMap((one) => issueHats.map((two) => [one, two]))
    for (const hats of [[], ...issueHats.map((hat) => [hat]), ...pairs]) {
      for (const facts of [[], [...issueFacts]]) {
        const expected = issueActions.filter((action) => {
          // Granted is only what was asked for: see below.
          if (['meetToo', 'grantExtension', 'refuseExtension'].includes(action)) return false
          const event = action === 'rate' ? ratingEventFor(hats) : action === 'meetToo' ? 'raised' : eventOfAction[action]
          return !['notNow', 'denied'].includes(expectedOutcome(state, event, hats, facts))
        })
        expect([hats, allowedActions({ ...open, state, hats, facts })]).toEqual([hats, expected])
      }
    }
  })
  it('offers to decide about more time where it was asked for, and to ask where it was not', () => {
    const street: ActionSituation = { ...open, state: 'handling', hats: ['street_office'] }
    const unit: ActionSituation = { ...open, state: 'handling', hats: ['handler'] }
    expect(allowedActions({ ...street, extensionOpen: true })).toEqual(expect.arrayContaining(['grantExtension', 'refuseExtension']))
    expect(allowedActions(street)).not.toContain('grantExtension')
    expect([allowedActions(unit).includes('askExtension'), allowedActions({ ...unit, extensionOpen: true }).includes('askExtension')]).toEqual([true, false])
  })
  it('lets nobody judge or call back about their own work', () => {
    const clerk: ActionSituation = { ...open, state: 'disputedAtCommunity', hats: ['community'] }
    expect(allowedActions(clerk)).toEqual(expect.arrayContaining(['reopen', 'explain']))
    for (const action of ['reopen', 'explain']) expect(allowedActions({ ...clerk, workedByMe: true })).not.toContain(action)
    expect(allowedActions({ ...clerk, state: 'done' })).toContain('rateByCall')
    expect(allowedActions({ ...clerk, state: 'done', workedByMe: true })).not.toContain('rateByCall')
  })
  it('offers to see once', () => {
    const situation: ActionSituation = { ...open, state: 'withDeputy', hats: ['deputy'] }
    expect(allowedActions(situation)).toContain('see')
    expect(allowedActions({ ...situation, seen: true })).not.toContain('see')
  })
  it('offers the number only where there is one', () => {
    const situation: ActionSituation = { ...open, state: 'withCommunity', hats: ['community'] }
    expect(allowedActions(situation)).toContain('revealPhone')
    expect(allowedActions({ ...situation, hasPhone: false })).not.toContain('revealPhone')
  })
  it.each(['raiser', 'follower'] as const)('offers to rate once and while the window is open (%s)', (hat) => {
    const situation: ActionSituation = { ...open, state: 'done', hats: [hat] }
    expect(allowedActions(situation)).toEqual(['rate'])
    expect(allowedActions({ ...situation, ratedByMe: true })).toEqual([])
    expect(allowedActions({ ...situation, ratingOpen: false })).toEqual([])
  })
  it('offers to meet too only what is public and not yet one\'s own', () => {
    const situation: ActionSituation = { ...open, state: 'followedUp', hats: [], published: true }
    expect(allowedActions(situation)).toEqual(['meetToo'])
    expect(allowedActions({ ...situation, published: false })).toEqual([])
    for (const hat of issueHats) expect(allowedActions({ ...situation, hats: [hat] })).not.toContain('meetToo')
  })
})

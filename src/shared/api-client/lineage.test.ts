import { afterMeeting, isSamePerson, type Lineage, type Met } from './lineage'

const guest = (id: string): Met => ({ id, isProven: false })
const byPhone = (id: string): Met => ({ id, isProven: true })

/** Plays sessions on one device; `out` = signed out, a string = written under a name of its own before any session. */
const play = (...steps: (Met | 'out' | string)[]): { all: Lineage[]; here: string | null } =>
  steps.reduce<{ all: Lineage[]; here: string | null }>(({ all, here }, step) => {
    if (step === 'out') return { all, here: null }
    if (typeof step === 'string') return { all: [...all, { names: [step], isProven: false }], here: step }
    return { all: afterMeeting(all, here, step), here: step.id }
  }, { all: [], here: null })

const sees = (steps: Parameters<typeof play>, writtenBy: string): boolean => {
  const { all, here } = play(...steps)
  return here !== null && isSamePerson(all, here, writtenBy)
}

describe('whose a write is', () => {
  it('stays with who wrote it before there was any session', () => expect(sees(['local', guest('g')], 'local')).toBe(true))
  it('goes with a guest into the person of their phone', () => expect(sees(['local', guest('g'), byPhone('a')], 'local')).toBe(true))
  it('goes with a guest whom the server joined elsewhere meanwhile', () => expect(sees([guest('g'), guest('w')], 'g')).toBe(true))
  it('is not the next person\'s after a sign-out', () => expect(sees([guest('g'), byPhone('a'), 'out', guest('g2'), byPhone('b')], 'a')).toBe(false))
  it('nor what was written while the first was still a guest', () => expect(sees([guest('g'), byPhone('a'), 'out', guest('g2'), byPhone('b')], 'g')).toBe(false))
  it('is not a nameless guest\'s after a sign-out', () => expect(sees([byPhone('a'), 'out', 'local', guest('g2')], 'a')).toBe(false))
  it('is there again when the same phone signs in', () => expect(sees([byPhone('a'), 'out', guest('g2'), byPhone('b'), 'out', guest('g3'), byPhone('a')], 'a')).toBe(true))
  it('what a guest wrote after a sign-out goes to who signs in', () => {
    expect(sees([byPhone('a'), 'out', 'local', guest('g2'), byPhone('a')], 'local')).toBe(true)
    expect(sees([byPhone('a'), 'out', 'local', guest('g2'), byPhone('b')], 'local')).toBe(true)
    expect(sees([byPhone('a'), 'out', 'local', guest('g2'), byPhone('b')], 'a')).toBe(false)
  })
  it('is not WeChat\'s person when the session of another phone ran out', () => expect(sees([guest('w'), byPhone('a'), 'out', guest('g'), byPhone('b'), guest('a')], 'b')).toBe(false))
  it('stays a person\'s own when the same session is opened anew', () => expect(sees([byPhone('a'), byPhone('a')], 'a')).toBe(true))
})

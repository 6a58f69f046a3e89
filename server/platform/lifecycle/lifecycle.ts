/** What must come with an event: the endpoint's schema or its verb refuses without it, and a test holds them to the table. */
export const demands = ['words', 'reason', 'deputy', 'ending', 'ratings', 'ticks', 'triage', 'unit', 'place', 'main', 'day', 'channel', 'participants', 'decisions'] as const
export type Demand = (typeof demands)[number]

/** What an event brings about, carried out by the area in the same transaction. */
export const consequences = [
  'tellRaiser', 'tellFollowers', 'tellDeputy', 'tellDesk', 'tellAbove', 'tellAboveIfNobody', 'tellWorker', 'tellCommunity',
  'startAnswerClock', 'stopAnswerClock', 'pauseClock', 'resumeClock', 'extendClock', 'startNudgeClock',
  'startPlanClock', 'startRatingClock', 'stopRatingClock',
  'newRound', 'dropDeputy', 'dropResponsible', 'dropPlan', 'tellInvited',
] as const
export type Consequence = (typeof consequences)[number]

/** One way an event can lead: taken when its fact holds, else the next; the last has no `when`. */
export interface Branch<S extends string, F extends string> {
  readonly when?: F
  readonly to: S
}

export interface Transition<S extends string, H extends string, F extends string> {
  readonly by: readonly H[]
  readonly to: S | readonly Branch<S, F>[]
  readonly demands?: readonly Demand[]
  readonly follows?: readonly Consequence[]
}

/** state × event → transition. What does not stand here is refused. */
export type Lifecycle<S extends string, E extends string, H extends string, F extends string> = {
  readonly [state in S]: { readonly [event in E]?: Transition<S, H, F> }
}

export interface Situation<S extends string, H extends string, F extends string> {
  readonly state: S
  /** What the actor is to this row. */
  readonly hats: readonly H[]
  /** What is true of this row. */
  readonly facts: readonly F[]
}

export type Decision<S extends string, H extends string, F extends string> =
  | { readonly ok: true; readonly to: S; readonly hat: H; readonly transition: Transition<S, H, F> }
  /** `notNow`: nobody may in this state; `denied`: somebody may, but not this actor. */
  | { readonly ok: false; readonly refusal: 'notNow' | 'denied' }

const target = <S extends string, F extends string>(to: S | readonly Branch<S, F>[], facts: readonly F[]): S | undefined =>
  typeof to === 'string' ? to : to.find((branch) => branch.when === undefined || facts.includes(branch.when))?.to

/** Decides an event; pure. The first of the transition's hats that the actor wears is the one the audit keeps. */
export function decide<S extends string, E extends string, H extends string, F extends string>(
  lifecycle: Lifecycle<S, E, H, F>, event: E, { state, hats, facts }: Situation<S, H, F>,
): Decision<S, H, F> {
  const transition = lifecycle[state][event]
  if (!transition) return { ok: false, refusal: 'notNow' }
  const hat = transition.by.find((h) => hats.includes(h))
  if (!hat) return { ok: false, refusal: 'denied' }
  const to = target(transition.to, facts)
  return to ? { ok: true, to, hat, transition } : { ok: false, refusal: 'notNow' }
}

/** The events this actor may bring about now, in the order of `events`. */
export const possibleEvents = <S extends string, E extends string, H extends string, F extends string>(
  lifecycle: Lifecycle<S, E, H, F>, events: readonly E[], situation: Situation<S, H, F>,
): E[] => events.filter((event) => decide(lifecycle, event, situation).ok)

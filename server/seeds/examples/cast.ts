import type { Ctx } from '../../context'
import type { Actor } from '../../platform/context'
import { newResident, personOfPhone } from '../../areas/person'
import { rosterId, seatCode, type Home } from '../roster/home'
import { grantsOf, phoneOfGrant } from './queries'

const rosterCode = /^[A-Z]\d{1,2}$/
const deputyCode = /^[DN]\d{2}$/
const noSession = Buffer.alloc(0)

/** The invented people who act in the examples: officials of the roster by their code, residents by any other name. */
export interface Cast {
  actorOf(name: string): Promise<Actor>
  /** Everybody who has acted so far. */
  everybody(): readonly Actor[]
}

/** Officials are known by the roster's phone, so whoever signs in with it finds the desk and the inbox as played. */
export function castOf(ctx: Ctx, home: Home): Cast {
  const known = new Map<string, Actor>()
  const official = async (code: string): Promise<string> =>
    personOfPhone(ctx, await phoneOfGrant(ctx, rosterId(home, 'grant', deputyCode.test(code) ? seatCode(code) : code)))
  const meet = async (name: string): Promise<Actor> => {
    const personId = rosterCode.test(name) ? await official(name) : await newResident(ctx)
    return { kind: 'person', personId, personIds: [personId], grants: await grantsOf(ctx, personId), sessionHash: noSession }
  }
  return {
    async actorOf(name) {
      const actor = known.get(name) ?? (await meet(name))
      known.set(name, actor)
      return actor
    },
    everybody: () => [...known.values()],
  }
}

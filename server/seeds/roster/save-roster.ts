import type { Ctx } from '../../context'
import { chinaDay } from '../../platform/clock/china-time'
import type { Home } from './home'
import { findTaken, saveTenant, waitForTurn } from './queries/find-taken'
import { saveCodes } from './queries/save-codes'
import { deputiesLeftOut, saveDeputies } from './queries/save-deputies'
import { saveGrants } from './queries/save-grants'
import { savePlaces } from './queries/save-places'
import { saveSurroundings } from './queries/save-surroundings'
import { RosterRefused } from './roster-refused'
import type { Roster } from './roster'

export interface SaveOptions {
  /** Host name or AppID of the county's app; '*' answers for every name. Null: leaves hosts as they are. */
  readonly host: string | null
  /** From when staff hold their roles; deputies hold theirs by their terms. */
  readonly staffFrom: Date
}

export interface SavedRoster {
  /** Roles that ended because the roster names them no more. */
  readonly endedRoles: number
  /** Roles that the roster names but somebody ended in the app: they stay ended. */
  readonly keptEnded: number
  /** Deputies in office whom the roster names no more: they stay until their term is ended there. */
  readonly leftOut: readonly string[]
}

/** Saves a checked roster in the caller's transaction; again and again the same roster changes nothing. Throws `RosterRefused` where another street has its codes. */
export async function saveRoster(ctx: Ctx, home: Home, roster: Roster, { host, staffFrom }: SaveOptions): Promise<SavedRoster> {
  await waitForTurn(ctx)
  await saveTenant(ctx, home, host)
  const taken = await findTaken(ctx, home, roster)
  if (taken.length > 0) throw new RosterRefused(taken.map((code) => ({ source: home.street, line: null, column: '编号', text: `${code} 已经是本县别的街道的编号，请给编号加上本街道的字头` })))
  await savePlaces(ctx, home, roster)
  await saveSurroundings(ctx, home, roster)
  await saveDeputies(ctx, home, roster.deputies)
  const grants = await saveGrants(ctx, home, roster, staffFrom)
  await saveCodes(ctx, home, roster)
  return { endedRoles: grants.ended, keptEnded: grants.keptEnded, leftOut: await deputiesLeftOut(ctx, home, roster.deputies.map(({ code }) => code), chinaDay(ctx.now)) }
}

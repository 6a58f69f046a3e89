import type { ReplyOf } from '@contract/api'
import { isGridOf, type ChosenPlace } from './chosen-place'

type DeputyKind = ReplyOf<'getDeputy'>['kind']

/** As much of a deputy as a way in needs. */
export interface EntryDeputy {
  id: string
  name: string
  kind: DeputyKind
}

/** How somebody came in: it goes along with what they raise, and decides who has it first. */
export interface Entry {
  /** The code that was scanned; null: by 「找代表」. */
  token: string | null
  /** The one deputy of a deputy's code. */
  codeDeputy: EntryDeputy | null
  /** The deputies of a place's code, in posted order. */
  codeDeputies: EntryDeputy[]
  /** Whom the person picked. */
  chosen: EntryDeputy | null
  /** What the code says about where one stands, or what was picked for this visit; null: nothing, then it is where one lives. */
  place: ChosenPlace | null
  /** Grids of the one deputy of a deputy's code. */
  gridIds: string[]
  /** Milliseconds by the phone's clock. */
  at: number
}

export type EntryWithoutTime = Omit<Entry, 'at'>

/** A code on the wall speaks for this visit, not for what is raised next week from the sofa. */
const lifeMs = 12 * 3600_000

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
export const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && typeof value.at === 'number' && Array.isArray(value.codeDeputies) && 'chosen' in value && 'codeDeputy' in value && 'token' in value && 'place' in value && Array.isArray(value.gridIds)

export const currentEntry = (entry: Entry | null, now: number): Entry | null =>
  entry && now - entry.at < lifeMs && entry.at - now < lifeMs ? entry : null

export const asEntryDeputy = ({ id, name, kind }: EntryDeputy): EntryDeputy => ({ id, name, kind })

export const withoutEntry: EntryWithoutTime = { token: null, codeDeputy: null, codeDeputies: [], chosen: null, place: null, gridIds: [] }

/** The way in of a scanned code; `place` as it stands for this visit. */
export const entryOfCode = (found: Pick<ReplyOf<'getCode'>, 'token' | 'deputy' | 'deputies'>, place: ChosenPlace | null): EntryWithoutTime => ({
  token: found.token,
  codeDeputy: found.deputy ? asEntryDeputy(found.deputy) : null,
  codeDeputies: found.deputy ? [] : found.deputies.map(asEntryDeputy),
  chosen: null,
  place,
  gridIds: found.deputy?.gridIds ?? [],
})

/** Somebody picks a deputy: the code they came by stays only where it is that deputy's too. */
export const entryWithChosen = (before: Entry | null, deputy: EntryDeputy): EntryWithoutTime => {
  const isOfCode = before !== null && [before.codeDeputy, ...before.codeDeputies].some((one) => one?.id === deputy.id)
  return { ...(isOfCode ? before : { ...withoutEntry, place: before?.place ?? null }), chosen: asEntryDeputy(deputy) }
}

/** Whether what is raised can reach this deputy at all: a congress deputy has no grids, only a code leads there. */
export const canReach = (entry: Entry | null, deputy: EntryDeputy): boolean =>
  deputy.kind === 'council' || (entry !== null && [entry.codeDeputy, ...entry.codeDeputies].some((one) => one?.id === deputy.id))

/**
 * Where what is raised from here happened: as the code or the person says for this visit, else where one lives. The code of a
 * deputy with several grids says nothing, and a home outside of them is left alone: null, the form asks.
 */
export const placeOfVisit = (entry: Entry | null, home: ChosenPlace | null): ChosenPlace | null => {
  if (entry?.place) return entry.place
  const isElsewhere = entry !== null && entry.codeDeputy !== null && entry.gridIds.length > 1 && home !== null && !isGridOf(home, entry.gridIds)
  return isElsewhere ? null : home
}

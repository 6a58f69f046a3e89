import type { ReplyOf } from '@contract/api'

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
  /** Milliseconds by the phone's clock. */
  at: number
}

export type EntryWithoutTime = Omit<Entry, 'at'>

/** A code on the wall speaks for this visit, not for what is raised next week from the sofa. */
const lifeMs = 12 * 3600_000

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
export const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && typeof value.at === 'number' && Array.isArray(value.codeDeputies) && 'chosen' in value && 'codeDeputy' in value && 'token' in value

export const currentEntry = (entry: Entry | null, now: number): Entry | null =>
  entry && now - entry.at < lifeMs && entry.at - now < lifeMs ? entry : null

export const asEntryDeputy = ({ id, name, kind }: EntryDeputy): EntryDeputy => ({ id, name, kind })

const withoutEntry: EntryWithoutTime = { token: null, codeDeputy: null, codeDeputies: [], chosen: null }

/** The way in of a scanned code. */
export const entryOfCode = (found: Pick<ReplyOf<'getCode'>, 'token' | 'deputy' | 'deputies'>): EntryWithoutTime => ({
  token: found.token,
  codeDeputy: found.deputy ? asEntryDeputy(found.deputy) : null,
  codeDeputies: found.deputy ? [] : found.deputies.map(asEntryDeputy),
  chosen: null,
})

/** Somebody picks a deputy: the code they came by stays only where it is that deputy's too. */
export const entryWithChosen = (before: Entry | null, deputy: EntryDeputy): EntryWithoutTime => {
  const isOfCode = before !== null && [before.codeDeputy, ...before.codeDeputies].some((one) => one?.id === deputy.id)
  return { ...(isOfCode ? before : withoutEntry), chosen: asEntryDeputy(deputy) }
}

/** Whether what is raised can reach this deputy at all: a congress deputy has no grids, only a code leads there. */
export const canReach = (entry: Entry | null, deputy: EntryDeputy): boolean =>
  deputy.kind === 'council' || (entry !== null && [entry.codeDeputy, ...entry.codeDeputies].some((one) => one?.id === deputy.id))

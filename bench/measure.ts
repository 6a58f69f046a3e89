import type { World } from './world/world'

/** One line of the table. */
export interface Row {
  readonly what: string
  readonly value: string
  /** What the project promises; empty where it promises nothing. */
  readonly wanted: string
  /** Null where nothing is promised. */
  readonly isMet: boolean | null
}

export interface Measure {
  /** `npm run bench -- <name>` runs this one alone. */
  readonly name: string
  run(world: World): Promise<Row[]>
}

interface Limit {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly digits?: number
}

const written = (value: number, digits: number): string => value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** A row whose value must not exceed `most`. */
export const atMost = ({ what, value, unit, digits = 0 }: Limit, most: number): Row =>
  ({ what, value: `${written(value, digits)}${unit}`, wanted: `≤ ${written(most, Number.isInteger(most) ? 0 : digits)}${unit}`, isMet: value <= most })

/** A row whose value must reach `least`. */
export const atLeast = ({ what, value, unit, digits = 0 }: Limit, least: number): Row =>
  ({ what, value: `${written(value, digits)}${unit}`, wanted: `≥ ${written(least, digits)}${unit}`, isMet: value >= least })

/** A row that only says how it is. */
export const plainly = ({ what, value, unit, digits = 0 }: Limit): Row => ({ what, value: `${written(value, digits)}${unit}`, wanted: '', isMet: null })

/** The value below which `share` (0 to 1) of them lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))
  const found = sorted[at]
  if (found === undefined) throw new Error('nothing was measured')
  return found
}

/**
 * The sessions of one person on this device, under all the names they had here: a name made before any session, a guest's
 * person id, and the id that guest was joined into. `isProven`: a phone number was proven, so it can be come back to.
 */
export interface Lineage {
  names: string[]
  isProven: boolean
}

export interface Met {
  id: string
  isProven: boolean
}

/**
 * The lineages after a session of `who` came where `here` was. Somebody without a proven phone goes along with whoever
 * the device becomes (the server joins persons the same way); somebody with one is a person of their own and stays behind.
 */
export const afterMeeting = (all: readonly Lineage[], here: string | null, who: Met): Lineage[] => {
  const goesAlong = ({ names, isProven }: Lineage) => names.includes(who.id) || (here !== null && names.includes(here) && !isProven)
  const joined = all.filter(goesAlong)
  const names = [...new Set([...joined.flatMap((one) => one.names), who.id])]
  return [...all.filter((one) => !goesAlong(one)), { names, isProven: who.isProven || joined.some((one) => one.isProven) }]
}

/** Whether what one name wrote is the other's too. */
export const isSamePerson = (all: readonly Lineage[], one: string, other: string): boolean =>
  one === other || all.some(({ names }) => names.includes(one) && names.includes(other))

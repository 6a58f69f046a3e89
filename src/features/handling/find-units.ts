import type { Unit } from './types'

const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase()

/** Units whose name or duty holds what was typed; all of them where nothing was. */
export const findUnits = (units: readonly Unit[], wanted: string): readonly Unit[] => {
  const word = plain(wanted)
  return word === '' ? units : units.filter(({ name, duty }) => plain(name).includes(word) || plain(duty).includes(word))
}

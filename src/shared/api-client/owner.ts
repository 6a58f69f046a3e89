import { channel } from '../channel'
import { random } from '../platform/random'
import { isText, storage } from '../platform/storage'
import { afterMeeting, isSamePerson, type Lineage } from './lineage'
import { whoAmI } from './session'

const hereKey = 'owner.here'
const allKey = 'owner.lineages'

const isLineage = (value: unknown): value is Lineage =>
  typeof value === 'object' && value !== null && 'names' in value && Array.isArray(value.names) && 'isProven' in value
const areLineages = (value: unknown): value is Lineage[] => Array.isArray(value) && value.every(isLineage)

/** Under which name this tab writes now; null: nobody yet, or signed out. Each tab keeps its own, as it does its session. */
export const owner = channel<string | null>(storage.read(hereKey, isText))

// Read anew each time: another tab may have met somebody.
const lineages = (): Lineage[] => storage.read(allKey, areLineages) ?? []

const become = (name: string | null, all: Lineage[]): void => {
  storage.write(allKey, all)
  if (name === null) storage.drop(hereKey)
  else storage.write(hereKey, name)
  if (name !== owner.get()) owner.set(name)
}

whoAmI.subscribe(() => {
  const me = whoAmI.get()
  // By a unit's link one is a person apart, as with a phone: what this device's guest wrote waits for the guest.
  if (me) become(me.id, afterMeeting(lineages(), me.byLink ? null : owner.get(), { id: me.id, isProven: me.byLink || me.phoneMasked !== null }))
})

let naming: Promise<string> | null = null

const nameNobody = async (): Promise<string> => {
  const name = await random.uuid()
  const known = owner.get()
  if (known !== null) return known
  become(name, [...lineages(), { names: [name], isProven: false }])
  return name
}

/** Whose what is written now will be: never the next person's, also where there is no session yet. */
export const ownerNow = async (): Promise<string> => owner.get() ?? (naming ??= nameNobody().finally(() => { naming = null }))

/** Whether the person here wrote it. What was stored before owners were known (no name) goes with whoever is here. */
export const isMine = (name: string | undefined): boolean => {
  const here = owner.get()
  return !name || (here !== null && isSamePerson(lineages(), here, name))
}

/** Signed out: whatever comes now is somebody else until they prove to be the same. */
export const leaveOwner = (): void => become(null, lineages())

/** 「忘记这台设备」. */
export const forgetOwners = (): void => {
  storage.drop(allKey)
  storage.drop(hereKey)
  owner.set(null)
}

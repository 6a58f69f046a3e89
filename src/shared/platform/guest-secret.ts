import { random } from './random'
import { isText, storage } from './storage'

const key = 'guest.secret'
let asked: Promise<string> | null = null

const find = async (): Promise<string> => {
  const known = storage.read(key, isText)
  if (known) return known
  const made = await random.secret()
  storage.write(key, made)
  return made
}

export const guestSecret = (): Promise<string> => (asked ??= find())

export const forgetGuestSecret = (): void => {
  storage.drop(key)
  asked = null
}

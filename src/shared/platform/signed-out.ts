import { isFlag, storage } from './storage'

const key = 'session.signedOut'

/** Signed out on purpose: WeChat must not sign the same person in again by itself; the phone is a guest until the next sign-in. */
export const isSignedOut = (): boolean => storage.read(key, isFlag) === true

export const setSignedOut = (isOut: boolean): void => (isOut ? storage.write(key, true) : storage.drop(key))

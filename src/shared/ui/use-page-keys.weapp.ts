/** A phone in WeChat has no keys. */
export const usePageKeys = (_keys: Readonly<Record<string, () => void>>): void => undefined

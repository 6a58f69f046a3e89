/** WeChat moves its own reader. */
export const focusPart = (_id: string): void => undefined

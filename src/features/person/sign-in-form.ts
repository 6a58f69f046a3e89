/** Digits as typed or pasted: 「138 0000-0000」 is a phone too. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '')

export const isMobile = (text: string): boolean => /^1\d{10}$/.test(digitsOf(text))

export const isSmsCode = (text: string): boolean => /^\d{6}$/.test(digitsOf(text))

/** The server sends one code a minute. */
export const askAgainMs = 60_000

/** Whole seconds until another code may be asked for; 0 = now, also where the clock was turned back: then the server decides. Milliseconds. */
export const secondsLeft = (askedAt: number | null, now: number): number =>
  askedAt === null || now < askedAt ? 0 : Math.max(0, askedAt + askAgainMs - now) / 1000 | 0

/** At which field a refusal of the server stands. */
export const fieldOfRefusal = (code: string): 'phone' | 'code' => (['sms.wrong', 'sms.expired', 'sms.tooManyTries'].includes(code) ? 'code' : 'phone')

/** A link is good for so long, from when it was given or renewed. */
export const accessDays = 90
/** Digits of the code that is told by phone. */
export const codeDigits = 8
/** After so many wrong codes the link takes none for a while. */
export const wrongCodes = { most: 5, minutes: 15 } as const

export const unitAccessActions = ['give', 'renew', 'revoke'] as const
export type UnitAccessAction = (typeof unitAccessActions)[number]

/** How what somebody enters for a resident reached the office. */
export const intakeSources = ['phone', 'visit', 'external'] as const
export type IntakeSource = (typeof intakeSources)[number]
export const intakeSourceLabels: Record<IntakeSource, string> = { phone: '来电', visit: '走访或来访', external: '其他平台' }

/** Longest text that may be pasted, in characters; a file may be as large as any upload. */
export const mostPasted = 2_000_000
/** Issues of one import shown after it; all are counted. */
export const mostShown = 200

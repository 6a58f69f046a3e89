export const placeKinds = ['county', 'street', 'township', 'community', 'grid'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What a posted or printed code leads to. */
export const codeKinds = ['place', 'deputy', 'grid', 'community', 'wish_box', 'home', 'street'] as const
export type CodeKind = (typeof codeKinds)[number]

/** Why a scan leads elsewhere than the code was printed for; the page says so. */
export const codeNotices = ['successor', 'term_ended'] as const
export type CodeNotice = (typeof codeNotices)[number]

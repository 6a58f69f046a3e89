/** Who a community makes responsible at triage (责任主体, domain.md §4.2); never a deputy: deputies follow up. */
export const triageParties = ['itself', 'property', 'street', 'mediation'] as const
export type TriageParty = (typeof triageParties)[number]
export const triagePartyLabels: Record<TriageParty, string> = { itself: '社区自办', property: '请物业办', street: '报街道协调', mediation: '调解（邻里纠纷，不公开）' }

/** What kind of unit handles (承办单位); a company is no 部门. */
export const handlerKinds = ['street_section', 'county_department', 'utility', 'property'] as const
export type HandlerKind = (typeof handlerKinds)[number]
export const handlerKindLabels: Record<HandlerKind, string> = { street_section: '街道科室', county_department: '县级部门', utility: '公用企业', property: '物业' }

/** How work reaches a handler: the street assigns to its sections (交办单), asks others (协调函); a community asks property management. */
export const assignmentKinds = ['assign', 'coordinate', 'property'] as const
export type AssignmentKind = (typeof assignmentKinds)[number]
export const assignmentKindLabels: Record<AssignmentKind, string> = { assign: '交办', coordinate: '协调', property: '请物业办' }

/** One unit has the work, others support it (配合单位). */
export const assignmentParts = ['lead', 'support'] as const
export type AssignmentPart = (typeof assignmentParts)[number]

export const assignmentOutcomes = ['done', 'returned', 'taken_back'] as const
export type AssignmentOutcome = (typeof assignmentOutcomes)[number]

export const extensionStates = ['asked', 'granted', 'refused'] as const
export type ExtensionState = (typeof extensionStates)[number]

/** How a rating came: in the app, through the receipt's code, which an office may have printed, or asked of somebody without a phone. */
export const ratingChannels = ['app', 'code', 'call', 'visit'] as const
export type RatingChannel = (typeof ratingChannels)[number]
export const ratingChannelLabels: Record<RatingChannel, string> = { app: '自己评价', code: '凭码评价', call: '电话回访', visit: '上门回访' }

/** Ways of calling back (回访). */
export const callBackChannels = ['call', 'visit'] as const satisfies readonly RatingChannel[]

/** Who rated: who raised it, whose own was merged into it, or a neighbour who met it too. */
export const raters = ['raiser', 'joined', 'neighbour'] as const
export type Rater = (typeof raters)[number]

/** How sure the machine is that an issue says the same as another; merging stays a person's decision. */
export const likenesses = ['very', 'some'] as const
export type Likeness = (typeof likenesses)[number]
export const likenessLabels: Record<Likeness, string> = { very: '很像', some: '有点像' }

/** At most so many issues in one bulk triage. */
export const mostInBulk = 2000
/** Units that support the one responsible, at most. */
export const mostSupporting = 5

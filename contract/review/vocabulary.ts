/** Publication (domain.md §5): beside any lifecycle. Only `published` is read by public queries. */
export const publicationStates = ['pending', 'checked', 'published', 'held', 'withdrawn'] as const
export type PublicationState = (typeof publicationStates)[number]

export const publicationEvents = ['requested', 'checked', 'approved', 'held', 'withdrawn'] as const
export type PublicationEvent = (typeof publicationEvents)[number]

export const publicationActions = ['check', 'approve', 'hold', 'withdraw'] as const
export type PublicationAction = (typeof publicationActions)[number]

/** `author`: who raised the matter. `checker`: who made the first check; may not give the final approval. */
export const publicationHats = ['author', 'community', 'party_committee', 'checker'] as const
export type PublicationHat = (typeof publicationHats)[number]

export const publicationLabels: Record<PublicationState, string> = {
  pending: '等社区审核', checked: '等终审', published: '已公开', held: '暂不公开', withdrawn: '已撤下',
}

/** Standard reasons to hold back or withdraw; 邻里纠纷, health and poverty are never public. */
export const holdReasons = ['names_people', 'neighbour_dispute', 'health_or_poverty', 'secrecy', 'not_true', 'other'] as const
export type HoldReason = (typeof holdReasons)[number]
export const holdReasonLabels: Record<HoldReason, string> = {
  names_people: '内容涉及具体的人', neighbour_dispute: '邻里纠纷，不公开', health_or_poverty: '涉及健康或家庭困难，不公开',
  secrecy: '内容不宜公开', not_true: '情况还在核实', other: '其他原因',
}

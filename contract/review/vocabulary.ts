/**
 * Publication (domain.md §5): beside any lifecycle. A row is one version of what the public may read: only `published`
 * is read by public queries, at most one a matter; what replaces it is a version of its own until it is approved.
 */
export const publicationStates = ['pending', 'checked', 'seconded', 'published', 'held', 'withdrawn', 'replaced'] as const
export type PublicationState = (typeof publicationStates)[number]

/** `seconded`: the second check, where a street reviews in three steps. `replaced`: a newer version was approved. */
export const publicationEvents = ['requested', 'checked', 'seconded', 'approved', 'held', 'withdrawn', 'replaced'] as const
export type PublicationEvent = (typeof publicationEvents)[number]

export const publicationActions = ['check', 'second', 'approve', 'hold', 'withdraw'] as const
export type PublicationAction = (typeof publicationActions)[number]

/** `author`: who raised the matter. `checker`, `seconder`: who made that step; may make no other. `system`: what follows of itself. */
export const publicationHats = ['author', 'community', 'party_committee', 'checker', 'seconder', 'system'] as const
export type PublicationHat = (typeof publicationHats)[number]

/** 初审 and 终审, or 初审, 复审 and 终审: the street's setting `reviewSteps`. */
export const reviewStepCounts = [2, 3] as const
export type ReviewStepCount = (typeof reviewStepCounts)[number]

/** As who raised it reads it. */
export const publicationLabels: Record<PublicationState, string> = {
  pending: '等社区审核', checked: '审核中', seconded: '审核中', published: '已公开', held: '暂不公开', withdrawn: '已撤下', replaced: '已换成新的',
}

/** What a reviewer's list shows. */
export const reviewFilters = ['waiting', 'published', 'held'] as const
export type ReviewFilter = (typeof reviewFilters)[number]
export const reviewFilterLabels: Record<ReviewFilter, string> = { waiting: '待审', published: '已公开', held: '暂不公开' }

/** Standard reasons to hold back or withdraw; 邻里纠纷, health and poverty are never public. */
export const holdReasons = ['names_people', 'neighbour_dispute', 'health_or_poverty', 'secrecy', 'not_true', 'other'] as const
export type HoldReason = (typeof holdReasons)[number]
/** `author`: who raised it took it back, and owes no reason. */
export const publicationReasons = [...holdReasons, 'author'] as const
export type PublicationReason = (typeof publicationReasons)[number]
export const holdReasonLabels: Record<PublicationReason, string> = {
  names_people: '内容涉及具体的人', neighbour_dispute: '邻里纠纷，不公开', health_or_poverty: '涉及健康或家庭困难，不公开',
  secrecy: '内容不宜公开', not_true: '情况还在核实', other: '其他原因', author: '提事人不想公开了',
}

/** What a photo shows of the matter. */
export const photoCaptions = ['before', 'after'] as const
export type PhotoCaption = (typeof photoCaptions)[number]
export const photoCaptionLabels: Record<PhotoCaption, string> = { before: '办理前', after: '办理后' }

export const mostMasks = 30
/** Limits of what the public reads. */
export const publicLimits = { titleMin: 2, titleMax: 40, textMin: 5, textMax: 2000, resultMin: 2, resultMax: 1000 } as const

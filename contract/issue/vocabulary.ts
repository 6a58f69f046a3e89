/** Where an issue stands (domain.md §4.2 and §5: three levels, one closed loop). Screens of some states come with the street's handling. */
export const issueStates = [
  'withDeputy', 'followedUp', 'askedByDeputy',
  'withCommunity', 'askedByCommunity', 'communityHandling', 'propertyHandling', 'mediating',
  'reportedUp', 'deliberating', 'assigned', 'handling', 'askedByHandler', 'planned',
  'done', 'disputedAtCommunity', 'disputedAtStreet',
  'closed', 'redirected', 'merged', 'withdrawn',
] as const
export type IssueState = (typeof issueStates)[number]

/** What can happen to an issue: facts in the past tense, as the audit names them (`issue.accepted`). */
export const issueEvents = [
  'raised', 'seen', 'accepted', 'askedBack', 'supplemented', 'answered', 'settled', 'passedOn', 'handedOver', 'recused',
  'handedToDeputy', 'takenByCommunity', 'givenToProperty', 'mediationOpened', 'redirected', 'transferred', 'merged', 'unmerged',
  'reportedUp', 'returnedDown', 'meetingCalled', 'meetingCancelled', 'assigned', 'wronglyAssigned', 'taken', 'interimReplied', 'plannedFor', 'planFellDue',
  'hurried', 'supervised', 'phoneRevealed', 'withdrawn', 'rated', 'disputed', 'joinedRating', 'ratingLapsed', 'reopened', 'explained',
  // The clock's: a desk above takes over what was not done in time; a question that nobody answered stops holding the issue up; a reminder before it is due.
  'climbed', 'questionLapsed', 'reminded',
  // More time is asked of who gave the work, never taken.
  'reclassified', 'extensionAsked', 'extensionGranted', 'extensionRefused',
  // Who has no phone is called back (回访); such ratings count apart.
  'ratedByCall', 'disputedByCall',
  // A supporting unit (配合单位) says what it contributed.
  'supportReported',
] as const
export type IssueEvent = (typeof issueEvents)[number]

/** Who somebody is to one issue; a person may be several. `system` is the clock. */
export const issueHats = ['raiser', 'follower', 'deputy', 'community', 'street_office', 'congress_office', 'handler', 'supporter', 'system'] as const
export type IssueHat = (typeof issueHats)[number]

/** Whose move it is in a state: the desk whose list shows the issue. */
export const desks = ['deputy', 'community', 'street', 'handler', 'resident', 'none'] as const
export type Desk = (typeof desks)[number]

/** What an office's list shows: what is new, nearly due, late, worked on, to be judged. */
export const deskFilters = ['inbox', 'due', 'overdue', 'handling', 'disputed', 'all'] as const
export type DeskFilter = (typeof deskFilters)[number]

export const deskOf: Record<IssueState, Desk> = {
  withDeputy: 'deputy', followedUp: 'deputy', askedByDeputy: 'resident',
  withCommunity: 'community', askedByCommunity: 'resident', communityHandling: 'community', propertyHandling: 'community', mediating: 'community',
  reportedUp: 'street', deliberating: 'street', assigned: 'handler', handling: 'handler', askedByHandler: 'resident', planned: 'none',
  done: 'resident', disputedAtCommunity: 'community', disputedAtStreet: 'street',
  closed: 'none', redirected: 'none', merged: 'none', withdrawn: 'none',
}

/** What a reader may do next; each has an endpoint. The app shows exactly those that the server allows. */
export const issueActions = [
  'see', 'accept', 'askBack', 'answer', 'settle', 'passOn', 'recuse', 'revealPhone', 'handToDeputy', 'reopen', 'explain',
  'supplement', 'withdraw', 'rate', 'meetToo',
  // Handling by three levels (contract/handling).
  'takeOn', 'giveToProperty', 'openMediation', 'reportUp', 'reclassify', 'redirect', 'transfer', 'merge', 'unmerge', 'returnDown', 'assign', 'plan',
  'take', 'returnWrong', 'replyInterim', 'askExtension', 'grantExtension', 'refuseExtension', 'hurry', 'supervise', 'rateByCall', 'reportSupport',
] as const
export type IssueAction = (typeof issueActions)[number]

export const urgencies = ['red', 'yellow', 'blue'] as const
export type Urgency = (typeof urgencies)[number]
export const urgencyLabels: Record<Urgency, { colour: string; word: string }> = {
  red: { colour: '红', word: '紧急' }, yellow: { colour: '黄', word: '较急' }, blue: { colour: '蓝', word: '一般' },
}

/** Default categories (domain.md §4.2); the last is private and settled by mediation. */
export const issueCategories = ['safety', 'livelihood', 'governance', 'municipal', 'property', 'sanitation', 'neighbour_dispute'] as const
export type IssueCategory = (typeof issueCategories)[number]
export const issueCategoryLabels: Record<IssueCategory, string> = {
  safety: '安全隐患', livelihood: '民生服务', governance: '基层治理', municipal: '市政设施', property: '物业管理', sanitation: '环境卫生', neighbour_dispute: '邻里纠纷',
}

export const visibilities = ['handlers', 'public'] as const
export type Visibility = (typeof visibilities)[number]
export const visibilityLabels: Record<Visibility, { name: string; note: string }> = {
  handlers: { name: '只给办的人看', note: '代表、社区、街道和承办单位' },
  public: { name: '可以公开', note: '审核后公开，不显示姓名电话' },
}

/** How a matter was ended, honestly (domain.md §5). */
export const endings = ['settled', 'planned', 'explained'] as const
export type Ending = (typeof endings)[number]
export const endingLabels: Record<Ending, string> = { settled: '已解决', planned: '列入计划', explained: '解释说明' }

export const ratingSubjects = ['followUp', 'handling'] as const
export type RatingSubject = (typeof ratingSubjects)[number]
export const scores = ['satisfied', 'basically', 'dissatisfied'] as const
export type Score = (typeof scores)[number]
export const scoreLabels: Record<Score, string> = { satisfied: '满意', basically: '基本满意', dissatisfied: '不满意' }

/** Colour of a state chip; the word always stands beside it. */
export const tones = ['red', 'amber', 'blue', 'green', 'grey', 'teal'] as const
export type Tone = (typeof tones)[number]

/** Why an official steps aside (回避, domain.md §2). */
export const recusalReasons = ['same_employer', 'relative', 'interest'] as const
export type RecusalReason = (typeof recusalReasons)[number]
export const recusalReasonLabels: Record<RecusalReason, string> = { same_employer: '与当事人同单位', relative: '与当事人是亲属', interest: '与这件事有利害关系' }

/** Why a phone number is shown in full; logged with who and when. */
export const revealReasons = ['call_back', 'find_place', 'urgent'] as const
export type RevealReason = (typeof revealReasons)[number]
export const revealReasonLabels: Record<RevealReason, string> = { call_back: '回电了解情况', find_place: '现场找不到地方', urgent: '情况紧急' }

/** What the unit complained of reads instead of the words of who complained. */
export const keptTitle = '居民反映贵单位的事（提事人和原话保密）'

export const textLimits = { min: 5, max: 2000, title: 24, place: 60, words: 500 } as const

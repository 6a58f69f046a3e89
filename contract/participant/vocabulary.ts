/** From where somebody comes to an assessment or a meeting. */
export const participantSides = ['community', 'street', 'deputy', 'handler', 'property', 'resident', 'other'] as const
export type ParticipantSide = (typeof participantSides)[number]
export const participantSideLabels: Record<ParticipantSide, string> = {
  community: '社区', street: '街道', deputy: '代表', handler: '承办单位', property: '物业', resident: '居民', other: '其他',
}

/** 主持, 记录: at most one each; without a chair the first one chairs. */
export const participantDuties = ['chair', 'recorder', 'member'] as const
export type ParticipantDuty = (typeof participantDuties)[number]
export const participantDutyLabels: Record<ParticipantDuty, string> = { chair: '主持', recorder: '记录', member: '参加' }

export const participantLimits = { most: 60, name: 20, title: 40 } as const

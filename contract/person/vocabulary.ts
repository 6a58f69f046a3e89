export const identityKinds = ['guest', 'openid', 'phone'] as const
export type IdentityKind = (typeof identityKinds)[number]

/** What a role is called on screen (domain.md §2). */
export const roleLabels = {
  resident: '居民', deputy: '代表', grid_worker: '网格员', community: '社区工作人员', street_office: '街道办事处',
  congress_office: '街道人大工委', party_committee: '街道党工委', handler: '承办单位', county_congress: '县人大常委会',
  township_presidium: '乡镇人大主席团', government_office: '县政府督查室', operator: '平台管理员',
} as const

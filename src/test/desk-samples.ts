import type { ReplyOf } from '@contract/api'

type Issue = ReplyOf<'getIssue'>
type Me = ReplyOf<'getMe'>

export const issueId = '0193b2f0-0000-7000-8000-000000000001'

/** An issue as a desk reads it; give what the test is about. */
export const deskIssue = (part: Partial<Issue> = {}): Issue => ({
  id: issueId, number: '鱼复-20261123-0007', title: '5 栋楼下路灯不亮', placeName: '榕树苑 5–8 栋', state: 'withDeputy',
  chip: { tone: 'blue', text: '已送到' }, urgency: 'yellow', raisedAt: '2026-11-23T09:00:00+08:00', dueAt: null, overdue: false,
  holder: '已送到韩代表', metToo: 0, photoCount: 0, text: '5 栋楼下的路灯坏了一个多星期', placeWords: '5 栋楼下', communityName: '榕树社区',
  communityId: '0193b2f0-0000-7000-8000-0000000000c1', photos: [], result: null, visibility: 'handlers', publication: null,
  deputy: { id: '0193b2f0-0000-7000-8000-0000000000d1', name: '韩敏', title: '鱼复街道议事代表' },
  raiser: { label: '居民', phoneMasked: '120****0007' }, timeline: [], hats: ['deputy'], allowedActions: [], publicationActions: [],
  handling: null, toRate: [], rateUntil: null, ratings: [], deputyChoices: [], ...part,
})

export const person = (...grants: Partial<Me['grants'][number]>[]): Me => ({
  id: '0193b2f0-0000-7000-8000-0000000000a1', name: '韩敏', phoneMasked: '120****0001',
  grants: grants.map((grant) => ({ role: 'deputy', scopeName: '鱼复街道议事代表', placeId: null, handlerId: null, deputyId: null, ...grant })),
  byLink: false, endedRoles: [],
})

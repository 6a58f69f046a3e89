import type { ReplyOf } from '@contract/api'

type Deputy = ReplyOf<'getDeputy'>
type Place = ReplyOf<'getPlace'>

export const han: Deputy = {
  id: '0193b2f0-0000-7000-8000-0000000000d1', name: '韩敏', kind: 'council', title: '鱼复街道议事代表', field: '退休干部', areas: ['榕树苑 5–8 栋'],
  gridIds: ['0193b2f0-0000-7000-8000-0000000000e2'], constituency: null, nextVisitAt: null, followingUp: 2,
}
export const su: Deputy = { ...han, id: '0193b2f0-0000-7000-8000-0000000000d2', name: '苏德芬', areas: [], gridIds: [] }
export const peng: Deputy = { ...su, id: '0193b2f0-0000-7000-8000-0000000000d3', name: '彭立', kind: 'congress', title: '县人大代表', constituency: '第1选区' }

export const grid: Place = {
  id: '0193b2f0-0000-7000-8000-0000000000e2', kind: 'grid', street: '鱼复街道', community: '榕树社区', estate: '榕树苑', buildings: '5–8 栋', name: '榕树苑 5–8 栋',
  communityId: '0193b2f0-0000-7000-8000-0000000000c1', dutyPhone: '12000000002', deputies: [han],
}

export const receipt: ReplyOf<'raiseIssue'> = {
  issueId: '0193b2f0-0000-7000-8000-000000000001', number: '鱼复-20261123-0007', headline: '已送到韩代表', followUpCode: 'D76B-3G3Y-T7FAF',
  steps: [{ title: '今天 19:42 已送到', note: '韩敏 · 鱼复街道议事代表', stage: 'done' }, { title: '11月24日 18:00 前答复', note: '', stage: 'now' }],
}

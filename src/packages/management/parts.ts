import type { IconName } from '@/shared/ui/icon-names'

/** What one manages, in the order of the list. */
export const parts = [
  { name: 'people', title: '人员', note: '邀请、换手机号、结束角色', icon: 'people' },
  { name: 'handlers', title: '承办单位', note: '科室、部门、公用企业、物业公司', icon: 'building' },
  { name: 'categories', title: '类别名称', note: '三类由本街道自己取名', icon: 'list' },
  { name: 'limits', title: '时限', note: '红黄蓝多久答复、多久办结', icon: 'clock' },
  { name: 'hours', title: '工作时间', note: '上班时间和值班电话', icon: 'calendar' },
  { name: 'reasons', title: '常用说法', note: '办事时点一下就写上', icon: 'message' },
  { name: 'review', title: '公开审核步数', note: '两步还是三步', icon: 'shield' },
] as const satisfies readonly { name: string; title: string; note: string; icon: IconName }[]

export type PartName = (typeof parts)[number]['name']

/** The part an address names; of none, or one that is not, the first. */
export const partNamed = (name: string | undefined): (typeof parts)[number] => parts.find((part) => part.name === name) ?? parts[0]

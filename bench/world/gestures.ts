/** What people do on a page: names of what they tap, and what they type where. */
export interface Gestures {
  readonly taps?: readonly (string | RegExp)[]
  readonly types?: { readonly label: string | RegExp; readonly text: string }
}

/** By page of the built app. */
export const gestures: Readonly<Record<string, Gestures>> = {
  'pages/home/index': { taps: [/^长辈版/, /标准版/] },
  'pages/issues/index': { taps: ['我的', '大家的事'] },
  'pages/me/index': { taps: [/^长辈版/, /标准版/] },
  'packages/resident/raise/index': { taps: [/^可以公开/, /^只给办的人看/], types: { label: /发生了什么/, text: '五栋楼下的路灯坏了三天没人修' } },
  'packages/resident/deputies/index': { taps: ['人大代表', '街道议事代表', '榕树社区', '全部社区'], types: { label: /小区名字/, text: '榕树苑' } },
  'packages/resident/choose-place/index': { types: { label: /小区名字/, text: '榕树苑' } },
  'packages/resident/follow-up/index': { types: { label: /查询码/, text: 'A7K2M9PQ' } },
  'packages/resident/sign-in/index': { types: { label: /手机号/, text: '13900000001' } },
  'packages/resident/issue/index': { taps: [/^补充情况/] },
  'packages/deputy-desk/issues/index': { taps: [/^跟进/, /^全部/, /^待/] },
  'packages/deputy-desk/issue/index': { taps: ['答复居民'] },
  'packages/office-desk/issues/index': { taps: [/^办理中/, /^全部/, /^待/] },
}

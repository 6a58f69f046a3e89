import { cast, guest, signedIn } from './act-as'
import { bringMeetings } from './lively-meetings'
import { bringUnits } from './lively-units'
import { raise, type World } from './world'

export type Role = 'nobody' | 'resident' | 'deputy' | 'community' | 'street' | 'handler'

/** What the pages need to be full of life: one issue half way, one done, one to review. */
export interface Life { tokens: Record<Role, string | undefined>; handled: string; done: string; review: string; code: string; assessment: string; meeting: string; supported: string; unitToken: string }

interface PageToSee { name: string; as: Role; path: (life: Life) => string; shows: RegExp }

/** Every page in each state that a person meets it in: who looks, where, and the words that prove it is there. */
export const pages: readonly PageToSee[] = [
  { name: 'home', as: 'resident', path: () => 'pages/home/index', shows: /我的进展/ },
  { name: 'home-first', as: 'nobody', path: () => 'pages/home/index', shows: /扫码提事/ },
  { name: 'issues', as: 'resident', path: () => 'pages/issues/index', shows: /大家的事/ },
  { name: 'wishes', as: 'nobody', path: () => 'pages/wishes/index', shows: /心愿/ },
  { name: 'evening-sessions', as: 'nobody', path: () => 'pages/evening-sessions/index', shows: /星空议事/ },
  { name: 'me', as: 'resident', path: () => 'pages/me/index', shows: /我提的事/ },
  { name: 'me-deputy', as: 'deputy', path: () => 'pages/me/index', shows: /代表工作台/ },
  { name: 'landing', as: 'nobody', path: ({ code }) => `pages/landing/index?code=${code}`, shows: /向韩代表提事/ },
  { name: 'landing-lost', as: 'nobody', path: () => 'pages/landing/index', shows: /没有看到码/ },
  { name: 'raise', as: 'nobody', path: () => 'packages/resident/raise/index', shows: /发生了什么/ },
  { name: 'receipt', as: 'resident', path: ({ handled }) => `packages/resident/receipt/index?id=${handled}`, shows: /查询码/ },
  { name: 'issue', as: 'resident', path: ({ handled }) => `packages/resident/issue/index?id=${handled}`, shows: /经过/ },
  { name: 'issue-to-rate', as: 'resident', path: ({ done }) => `packages/resident/issue/index?id=${done}`, shows: /办得怎么样/ },
  { name: 'deputies', as: 'nobody', path: () => 'packages/resident/deputies/index', shows: /议事代表/ },
  { name: 'choose-place', as: 'nobody', path: () => 'packages/resident/choose-place/index', shows: /榕树/ },
  { name: 'inbox', as: 'resident', path: () => 'packages/resident/inbox/index', shows: /韩代表/ },
  { name: 'outbox', as: 'nobody', path: () => 'packages/resident/outbox/index', shows: /没有等着发的/ },
  { name: 'follow-up', as: 'nobody', path: () => 'packages/resident/follow-up/index', shows: /查询码/ },
  { name: 'sign-in', as: 'nobody', path: () => 'packages/resident/sign-in/index', shows: /获取验证码/ },
  { name: 'sign-in-signed', as: 'deputy', path: () => 'packages/resident/sign-in/index', shows: /退出登录/ },
  { name: 'device', as: 'resident', path: () => 'packages/resident/device/index', shows: /忘记这台设备/ },
  { name: 'deputy-desk', as: 'deputy', path: () => 'packages/deputy-desk/issues/index', shows: /待办/ },
  { name: 'deputy-desk-closed', as: 'nobody', path: () => 'packages/deputy-desk/issues/index', shows: /登录/ },
  { name: 'deputy-issue', as: 'deputy', path: ({ handled }) => `packages/deputy-desk/issue/index?id=${handled}`, shows: /经过/ },
  { name: 'office-desk', as: 'community', path: () => 'packages/office-desk/issues/index', shows: /待研判/ },
  { name: 'office-issue', as: 'community', path: ({ done }) => `packages/office-desk/issue/index?id=${done}`, shows: /经过/ },
  { name: 'office-desk-street', as: 'street', path: () => 'packages/office-desk/issues/index', shows: /管理/ },
  { name: 'me-street', as: 'street', path: () => 'pages/me/index', shows: /管理/ },
  { name: 'management', as: 'street', path: () => 'packages/management/index/index', shows: /常用说法/ },
  { name: 'management-closed', as: 'community', path: () => 'packages/management/index/index', shows: /街道办事处和平台管理员/ },
  ...([['people', /邀请一个人/], ['handlers', /街道科室/], ['categories', /不能改/], ['limits', /按类别另定/], ['hours', /街道值班电话/], ['reasons', /调整期限/], ['review', /三步/]] as const)
    .map(([part, shows]): PageToSee => ({ name: `management-${part}`, as: 'street', path: () => `packages/management/part/index?part=${part}`, shows })),
  { name: 'ledger', as: 'nobody', path: () => 'packages/resident/ledger/index', shows: /按时答复/ },
  { name: 'intake', as: 'community', path: () => 'packages/office-desk/intake/index', shows: /居民说了什么/ },
  { name: 'intake-list', as: 'community', path: () => 'packages/office-desk/intake/index?way=list', shows: /粘贴表格内容/ },
  { name: 'intake-closed', as: 'nobody', path: () => 'packages/office-desk/intake/index', shows: /没有登记这项工作/ },
  { name: 'handler-ledger-closed', as: 'nobody', path: () => 'packages/handler-desk/ledger/index', shows: /登录/ },
  { name: 'handler-desk', as: 'handler', path: () => 'packages/handler-desk/issues/index', shows: /配合/ },
  { name: 'handler-issue-support', as: 'handler', path: ({ supported }) => `packages/handler-desk/issue/index?id=${supported}`, shows: /请您单位配合/ },
  { name: 'enter-unit', as: 'nobody', path: ({ unitToken }) => `packages/handler-desk/enter/index?u=${unitToken}`, shows: /滨江物业/ },
  { name: 'enter-unit-lost', as: 'nobody', path: () => 'packages/handler-desk/enter/index', shows: /没有看到链接/ },
  { name: 'office-review', as: 'community', path: ({ review }) => `packages/office-desk/review/index?id=${review}`, shows: /居民原话/ },
  { name: 'assessment', as: 'community', path: ({ assessment }) => `packages/office-desk/assessment/index?id=${assessment}`, shows: /参加人员|第 \d+ \/ / },
  { name: 'meeting', as: 'street', path: ({ meeting }) => `packages/office-desk/meeting/index?id=${meeting}`, shows: /请了/ },
  { name: 'meeting-invited', as: 'handler', path: ({ meeting }) => `packages/office-desk/meeting/index?id=${meeting}`, shows: /请了/ },
  { name: 'call-meeting', as: 'street', path: () => 'packages/office-desk/call-meeting/index', shows: /议哪些事/ },
  { name: 'milestones', as: 'handler', path: () => 'packages/office-desk/milestones/index', shows: /管线摸底/ },
]

/** Raises, handles and publishes what the pages need. */
export async function bringToLife(world: World): Promise<Life> {
  const { url, walls } = world
  const resident = await guest(url)
  const deputy = await signedIn(url, cast.deputyHan)
  const community = await signedIn(url, cast.communityYu)
  const handled = await raise(world, resident, { text: '榕树苑 5 栋楼下的路灯坏了一个多星期，晚上老人下楼看不见', placeWords: '5 栋 2 单元门口' })
  await deputy.call('seeIssue', { params: { id: handled.issueId } })
  await deputy.call('acceptIssue', { params: { id: handled.issueId }, body: { words: '我下午去看看' } })
  const done = await raise(world, resident, { text: '7 栋电梯口的灯一直闪，请修一修' })
  await deputy.call('passIssueOn', { params: { id: done.issueId }, body: { words: '请社区接着办' } })
  await community.call('settleIssue', { params: { id: done.issueId }, body: { words: '灯已经换好了', ending: 'settled' } })
  await raise(world, resident, { text: '6 栋门口的垃圾桶总是满的，夏天味道大', visibility: 'public' })
  const [first] = (await community.call('listReviews')).items
  if (!first) throw new Error('nothing waits for review')
  const meetings = await bringMeetings(world, { resident, deputy, community })
  const unit = await bringUnits(world, { resident, deputy, community })
  return {
    tokens: { street: meetings.street.token, handler: meetings.handler.token, nobody: undefined, resident: resident.token, deputy: deputy.token, community: community.token },
    handled: handled.issueId, done: done.issueId, review: first.id, code: walls.token('deputy', '韩敏'), assessment: meetings.assessment, meeting: meetings.meeting, ...unit,
  }
}

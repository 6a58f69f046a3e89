import { endingLabels, urgencyLabels, type Ending, type IssueState, type Tone, type Urgency } from '../../../../contract/issue/vocabulary'
import { shortDeputyName } from '../../../../contract/deputy/vocabulary'

interface Standing {
  readonly state: IssueState
  readonly urgency: Urgency
  readonly category: string | null
  readonly ending: Ending | null
}

const stateWords: Record<IssueState, string> = {
  withDeputy: '已送到', followedUp: '代表跟进中', askedByDeputy: '请您补充', withCommunity: '社区研判中', askedByCommunity: '请您补充',
  communityHandling: '办理中', propertyHandling: '办理中', mediating: '调解中', reportedUp: '街道协调中', deliberating: '街道议事中',
  assigned: '已交办', handling: '办理中', askedByHandler: '请您补充', planned: '列入计划', done: '办完待评价',
  disputedAtCommunity: '复核中', disputedAtStreet: '复核中', closed: '已办结', redirected: '已告知去哪办', merged: '合并办理', withdrawn: '已撤回',
}

const toneOfUrgency: Record<Urgency, Tone> = { red: 'red', yellow: 'amber', blue: 'blue' }
const ended: readonly IssueState[] = ['closed', 'done']
const set: readonly IssueState[] = ['redirected', 'merged', 'withdrawn']

/** Colour and word of a state; once triaged the urgency is said with it, never by colour alone. */
export function chipOf({ state, urgency, category, ending }: Standing): { tone: Tone; text: string } {
  if (ended.includes(state)) return { tone: 'green', text: state === 'closed' && ending ? endingLabels[ending] : stateWords[state] }
  if (set.includes(state)) return { tone: 'grey', text: stateWords[state] }
  if (category === null && urgency !== 'red') return { tone: state === 'withDeputy' || state === 'withCommunity' ? 'blue' : 'amber', text: stateWords[state] }
  return { tone: toneOfUrgency[urgency], text: `${urgencyLabels[urgency].colour} · ${stateWords[state]}` }
}

interface Holding extends Standing {
  readonly seen_at: Date | null
  readonly deputy_name: string | null
  readonly community_name: string
  readonly handler_name: string | null
}

interface Names { readonly deputy: string; readonly community: string; readonly handler: string }

const holderSentences: Record<IssueState, (names: Names) => string> = {
  withDeputy: ({ deputy }) => `已送到${deputy}`, followedUp: ({ deputy }) => `${deputy}在跟进`, askedByDeputy: ({ deputy }) => `${deputy}想请您补充情况`,
  withCommunity: ({ community }) => `${community}正在研判`, askedByCommunity: ({ community }) => `${community}想请您补充情况`, communityHandling: ({ community }) => `${community}在办`,
  propertyHandling: () => '物业在办', mediating: ({ community }) => `${community}在调解`, reportedUp: () => '街道正在协调', deliberating: () => '街道专题议事会商量中',
  assigned: ({ handler }) => `已交${handler}`, handling: ({ handler }) => `${handler}在办`, askedByHandler: ({ handler }) => `${handler}想请您补充情况`,
  planned: () => '已列入计划', done: () => '办完了，请评价', disputedAtCommunity: ({ community }) => `${community}正在复核`, disputedAtStreet: () => '街道正在复核',
  closed: () => '已办结', redirected: () => '不属本平台，已告诉去哪办', merged: () => '和相同的事一起办', withdrawn: () => '已撤回',
}

/** Who has it now, as a sentence a resident understands; promises nothing that is not decided. */
export function holderOf(row: Holding): string {
  const deputy = row.deputy_name ? shortDeputyName(row.deputy_name) : '代表'
  if (row.state === 'withDeputy' && row.seen_at) return `${deputy}已看到`
  return holderSentences[row.state]({ deputy, community: row.community_name, handler: row.handler_name ?? '承办单位' })
}

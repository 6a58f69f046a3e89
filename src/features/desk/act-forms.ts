import {
  endingLabels, recusalReasonLabels, recusalReasons, revealReasonLabels, revealReasons, textLimits,
} from '@contract/issue/vocabulary'
import type { DeskAct } from './acts'
import { optionsOf, said, type ActForm, type OfficeChoices } from './forms/form'
import { handlerForms } from './forms/handler-forms'
import { officeForms } from './forms/office-forms'
import type { DeskKind } from './seats'
import type { DeskIssue } from './types'

export type { ActForm, OfficeChoices } from './forms/form'

const passOnPhrases = ['需要社区出面协调，请接着办', '看过了，住户自己解决不了', '和物业有关，请社区帮忙联系', '情况急，请先看这一件']
const askPhrases = ['请说说具体在哪栋哪层', '请拍一张近的、一张远的照片', '是从什么时候开始的', '影响几户人家']
const deputyAnswers = ['情况我知道了，这就联系社区', '我去看看，看完再告诉您', '已经问过物业，有回音就告诉您']
const officeAnswers = (we: string) => [`${we}已经收到，这就安排人去看`, '已联系物业，有回音就告诉您', `这件事由${we}来办，有进展告诉您`]
const settlePhrases = ['已经修好了，请您看看', '当面说好了，双方都同意', '政策和情况已经当面说清楚']
const reopenPhrases = ['确实没办好，重新办', '还要再去现场看一次']
const explainPhrases = ['现场又看了一遍，情况是这样', '目前的条件只能做到这样，原因是']

const forms: Record<'passOn' | 'askBack' | 'reopen' | 'explain' | 'revealPhone' | 'recuse', ActForm> = {
  passOn: { title: '转给社区', note: '社区会研判，您继续跟进，有进展都会告诉您', words: said('跟社区说清楚', passOnPhrases), send: '转给社区' },
  askBack: { title: '请居民补充', note: '居民补充后会马上告诉您，等的时候不算时间', words: said('想请居民补充什么', askPhrases), send: '问居民' },
  reopen: { title: '重新办理', note: '居民会看到您写的话，时限重新算', words: said('跟居民说说接下来怎么办', reopenPhrases), send: '重新办理' },
  explain: { title: '说明情况', note: '说明后这件事就办结了，居民会看到您写的话', words: said('把原因说清楚', explainPhrases), send: '发给居民' },
  revealPhone: {
    title: '给居民打电话', note: '查看号码会记下您、时间和原因，请只用来办这件事',
    choice: { label: '为什么要打', options: optionsOf(revealReasons, revealReasonLabels) }, send: '查看号码',
  },
  recuse: {
    title: '回避这件事', note: '回避后您看不到这件事，它会转给别人。不能撤回',
    choice: { label: '为什么回避', options: optionsOf(recusalReasons, recusalReasonLabels) }, send: '确定回避',
  },
}

const endings = [{ value: 'settled', name: endingLabels.settled }, { value: 'explained', name: endingLabels.explained }]

/** How an office speaks of itself to residents: by the role it has in this issue, for one person may sit at several desks. */
const weOf = ({ hats }: Pick<DeskIssue, 'hats'>): string => (hats.includes('community') ? '社区' : '街道')

type Scene = Pick<DeskIssue, 'deputyChoices' | 'hats' | 'toRate' | 'handling'>
const isOf = <K extends string>(forms: Record<K, unknown>, act: string): act is K => act in forms

/** What is asked for before an act is sent, in the words of who does it; null where one tap does it. */
export const formOf = (act: DeskAct, kind: DeskKind, issue: Scene, office: OfficeChoices | null = null): ActForm | null => {
  if (isOf(handlerForms, act)) return handlerForms[act]
  const offices = officeForms(issue, office)
  if (isOf(offices, act)) return offices[act]
  switch (act) {
    case 'accept': return null
    case 'answer': return {
      title: '答复居民', words: said('说给居民听', kind === 'deputy' ? deputyAnswers : officeAnswers(weOf(issue))), photos: true, send: '发给居民',
      note: kind === 'deputy' ? '提事人会马上看到；您继续跟进' : `提事人会马上看到；这件事由${weOf(issue)}办`,
    }
    case 'settle': return {
      title: kind === 'deputy' ? '当场解决' : '办结', words: said('怎么解决的', settlePhrases), photos: true, documents: kind !== 'deputy', send: '请居民评价',
      choice: { label: '是哪一种', options: endings }, note: '居民会收到结果并评价；不满意会有人复核',
    }
    case 'handToDeputy': return {
      title: '请代表跟进', choice: { label: '哪位代表', options: issue.deputyChoices.map(({ id, name }) => ({ value: id, name })) },
      words: { label: '想请代表做什么', isOwed: false, phrases: ['请帮忙入户看看', '请帮忙和住户沟通'] }, send: '送到代表',
    }
    case 'passOn': case 'askBack': case 'reopen': case 'explain': case 'revealPhone': case 'recuse': return forms[act]
    default: return null
  }
}

/** A PDF kept on this device; uploaded under its own id as key. */
export interface DraftDocument { id: string; name: string; bytes: number }

export interface ActDraft {
  words: string
  choice: string | null
  /** What was chosen besides, by name. */
  more: Readonly<Record<string, string>>
  /** YYYY-MM-DD; empty: none. */
  day: string
  /** Kept files of this device; each is uploaded under its own id as key. */
  photoIds: readonly string[]
  documents: readonly DraftDocument[]
}

export const emptyDraft: ActDraft = { words: '', choice: null, more: {}, day: '', photoIds: [], documents: [] }

export interface ActProblems {
  words?: string
  choice?: string
  more?: Readonly<Record<string, string>>
  day?: string
}

const wordCount = (text: string) => Array.from(text.trim()).length

/** What is still owed before sending, each at its own field; null when it may go. */
export const problemsOf = (form: ActForm, draft: ActDraft): ActProblems | null => {
  const problems: ActProblems = {}
  if (form.choice && !form.choice.options.some(({ value }) => value === draft.choice)) problems.choice = '请先选一个'
  const open = (form.more ?? []).filter(({ key, options }) => !options.some(({ value }) => value === draft.more[key]))
  if (open.length > 0) problems.more = Object.fromEntries(open.map(({ key }) => [key, '请先选一个']))
  if (form.day && draft.day === '') problems.day = '请选一个日期'
  const count = wordCount(draft.words)
  if (form.words?.isOwed && count < 2) problems.words = '请写几个字，也可以点下面现成的话'
  if (form.words && count > textLimits.words) problems.words = `最多 ${textLimits.words} 个字，请写短一些`
  return Object.keys(problems).length > 0 ? problems : null
}

/** Adds a ready-made phrase to what is written already. */
export const withPhrase = (words: string, phrase: string): string => {
  const before = words.trim()
  if (!before) return phrase
  return before.includes(phrase) ? words : `${before}${/[，。！？；：、]$/.test(before) ? '' : '。'}${phrase}`
}

import type { IssueAction } from '@contract/issue/vocabulary'
import type { DeskKind } from './seats'

/** What is done at a desk; `see` happens quietly, the rest belongs to residents. */
export const deskActs = [
  'accept', 'answer', 'passOn', 'settle', 'handToDeputy', 'askBack', 'reopen', 'explain', 'revealPhone', 'recuse',
  'take', 'replyInterim', 'returnWrong', 'askExtension', 'plan', 'redirect', 'transfer', 'returnDown', 'hurry', 'supervise', 'reclassify', 'grantExtension', 'refuseExtension', 'unmerge', 'rateByCall', 'reportSupport',
] as const satisfies readonly IssueAction[]
export type DeskAct = (typeof deskActs)[number]

interface ActChoice {
  /** The one main action, at the thumb. */
  main: DeskAct | null
  /** The others, each one tap away, in a fixed order so that hands learn it. */
  others: DeskAct[]
  /** Stepping aside stands apart from the work. */
  aside: DeskAct | null
}

const orderOf: Record<DeskKind, readonly DeskAct[]> = {
  deputy: ['accept', 'answer', 'passOn', 'settle', 'askBack', 'revealPhone'],
  office: [
    'reopen', 'grantExtension', 'rateByCall', 'settle', 'answer', 'explain', 'refuseExtension', 'supervise', 'hurry', 'handToDeputy', 'askBack', 'returnDown', 'plan', 'askExtension', 'reclassify',
    'transfer', 'redirect', 'unmerge', 'revealPhone',
  ],
  handler: ['take', 'settle', 'replyInterim', 'askBack', 'plan', 'askExtension', 'returnWrong', 'reportSupport', 'revealPhone'],
}

const isMain: readonly DeskAct[] = ['accept', 'answer', 'passOn', 'settle', 'reopen', 'take', 'grantExtension', 'rateByCall', 'supervise', 'reportSupport']

/** Where who is responsible is decided first, that is the main thing, on a panel of its own. */
const panels: readonly IssueAction[] = ['takeOn', 'giveToProperty', 'reportUp', 'assign']

/** Exactly what the server allows (the app owns no permission), in the order of this desk. */
export const choicesOf = (allowed: readonly IssueAction[], kind: DeskKind): ActChoice => {
  const order = [...orderOf[kind], ...deskActs.filter((act) => !orderOf[kind].includes(act) && act !== 'recuse')]
  const acts = order.filter((act) => allowed.includes(act))
  const main = panels.some((action) => allowed.includes(action)) && kind === 'office' ? null : acts.find((act) => isMain.includes(act)) ?? null
  return { main, others: acts.filter((act) => act !== main), aside: allowed.includes('recuse') ? 'recuse' : null }
}

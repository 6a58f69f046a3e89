import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { aria } from '@/shared/ui/aria'
import { Card } from '@/shared/ui/card'
import { focusPart } from '@/shared/ui/focus-part'
import { toast } from '@/shared/ui/toast'
import { useNow } from '@/shared/when/use-now'
import { wordsOf } from '../act-words'
import { choicesOf } from '../acts'
import type { OfficeChoices } from '../act-forms'
import type { DeskKind } from '../seats'
import type { DeskIssue } from '../types'
import { useActs } from '../use-acts'
import { ActCard, MainAct } from './act-bar'
import { ActSheet } from './act-sheet'
import { IssueBody, issueHeadingId, IssueRatings } from './issue-body'
import { HandlingFacts } from './handling-facts'
import { IssueStory } from './issue-story'
import { PublicationRow } from './publication-row'
import { SimilarIssues } from './similar-issues'

export interface IssueWorkProps {
  issue: DeskIssue
  kind: DeskKind
  /** What this office chooses from; null while it is loaded, and at desks without. */
  office?: OfficeChoices | null
  set: (issue: DeskIssue) => void
  /** Loads it anew and quietly: what stands there stays until then. */
  refresh: () => Promise<void>
  /** Lists beside or behind are told. */
  onChanged: () => void
  onGone: (words: string) => void
  onOpenSimilar: (id: string) => void
  /** To its publication, where this desk reviews; absent elsewhere. */
  onReview?: (publicationId: string) => void
  /** The person opened it here: the focus goes to it. */
  takesFocus?: boolean
  /** Puts the parts where this screen has them. */
  layout: (parts: IssueParts) => ReactNode
}

export interface IssueParts {
  issue: DeskIssue
  /** Something was done on a panel of the page's own: this is how it stands now. */
  taken: (after: DeskIssue, words: string) => void
  /** What was raised, and what is like it. */
  matter: ReactNode
  story: ReactNode
  /** The main action alone, for the foot of a page; null where there is none. */
  main: ReactNode
  /** The actions beside the main one. */
  others: ReactNode
  /** All actions in one card. */
  all: ReactNode
}

/** One issue and what one may do about it; give it the issue's id as key, so that words written for one never go to another. */
export const IssueWork = ({ issue, kind, set, refresh, onChanged, onGone, onOpenSimilar, onReview, takesFocus = false, office = null, layout }: IssueWorkProps) => {
  const [notice, setNotice] = useState<string | null>(null)
  const now = useNow()
  const notDone = (words: string) => {
    setNotice(words)
    onChanged()
    void refresh()
  }
  const acts = useActs({
    issue, kind, office, onGone,
    onDone: (act, result) => {
      setNotice(null)
      if (result.kind === 'phone') return void refresh()
      if (act === 'recuse') return onGone(wordsOf(act, kind).done)
      toast(wordsOf(act, kind).done)
      set(result.issue)
      return onChanged()
    },
    onNotDone: notDone,
  })
  useEffect(() => { if (takesFocus) focusPart(issueHeadingId) }, [takesFocus, issue.id])
  const taken = (after: DeskIssue, words: string) => {
    setNotice(null)
    toast(words)
    set(after)
    onChanged()
  }
  const bar = { issue, kind, busy: acts.busy, onAct: acts.start }
  const matter = (
    <View>
      {notice && <Card tone="red"><View {...aria({ role: 'alert' })}>{notice}</View></Card>}
      <IssueBody issue={issue} kind={kind} now={now} />
      <HandlingFacts issue={issue} now={now} />
      <IssueRatings issue={issue} />
      {onReview && <PublicationRow issue={issue} onReview={onReview} />}
      <SimilarIssues issue={issue} now={now} onOpen={onOpenSimilar} merging={{ onTaken: taken, onNotDone: notDone, onGone }} />
      <ActSheet acts={acts} kind={kind} issue={issue} office={office} />
    </View>
  )
  return layout({
    issue, taken, matter,
    story: <IssueStory issue={issue} now={now} />,
    main: choicesOf(issue.allowedActions, kind).main && <MainAct {...bar} />,
    others: <ActCard {...bar} />,
    all: <ActCard {...bar} withMain />,
  })
}

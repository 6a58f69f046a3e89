import { useRef, useState } from 'react'
import { formOf, problemsOf, type ActDraft, type ActProblems, type OfficeChoices } from './act-forms'
import type { DeskAct } from './acts'
import { failureOf } from './conflict'
import { deliverAct } from './deliver-act'
import { keepKeys } from '@/shared/api-client/keep-keys'
import { serverNow } from '@/shared/when/server-clock'
import type { DeskKind } from './seats'
import type { ActResult } from './send-act'
import type { DeskIssue } from './types'
import { useActDrafts } from './use-act-drafts'

export interface ActsPort {
  issue: DeskIssue
  kind: DeskKind
  office: OfficeChoices | null
  /** What came of an act; a looked-up number is shown by the sheet itself. */
  onDone: (act: DeskAct, result: ActResult) => void
  /** Somebody was faster, or one tap could not be done: words for the page, which loads anew. */
  onNotDone: (words: string) => void
  /** The issue is no longer this person's. */
  onGone: (words: string) => void
}

interface SheetState {
  act: DeskAct | null
  /** A number that was looked up; it goes with the sheet. */
  phone: string | null
  error: string | null
  problems: ActProblems | null
}

const closed: SheetState = { act: null, phone: null, error: null, problems: null }

/** Sends one thing at a time: while it is under way a second tap is the same tap. */
const useOneAtATime = () => {
  const [busy, setBusy] = useState<DeskAct | null>(null)
  const isUnderWay = useRef(false)
  const run = async (act: DeskAct, send: () => Promise<void>): Promise<void> => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setBusy(act)
    await send().finally(() => {
      isUnderWay.current = false
      setBusy(null)
    })
  }
  return { busy, run }
}

const useSheetState = () => {
  const [sheet, setSheet] = useState<SheetState>(closed)
  return {
    sheet,
    show: (act: DeskAct) => setSheet({ ...closed, act }),
    close: () => setSheet(closed),
    say: (part: Partial<SheetState>) => setSheet((now) => ({ ...now, ...part })),
  }
}

/** The acts of one issue: which sheet is open, what is written in each, and sending it once. */
export const useActs = ({ issue, kind, office, onDone, onNotDone, onGone }: ActsPort) => {
  const { sheet, show, close, say } = useSheetState()
  const [keys] = useState(keepKeys)
  const { draftOf, change, clear } = useActDrafts()
  const { busy, run } = useOneAtATime()

  const fail = (act: DeskAct, reason: unknown) => {
    const { where, words } = failureOf(reason, serverNow())
    if (where === 'form' && formOf(act, kind, issue, office)) return say({ error: words })
    close()
    return where === 'gone' ? onGone(words) : onNotDone(words)
  }
  const send = (act: DeskAct) => run(act, async () => {
    say({ error: null })
    try {
      const result = await deliverAct({ act, issueId: issue.id, draft: draftOf(act), keys })
      clear(act)
      if (result.kind === 'phone') say({ phone: result.phone })
      else close()
      onDone(act, result)
    } catch (reason) {
      fail(act, reason)
    }
  })
  const start = (act: DeskAct) => {
    keys.open(act)
    return formOf(act, kind, issue, office) ? show(act) : void send(act)
  }
  const submit = () => {
    const form = sheet.act && formOf(sheet.act, kind, issue, office)
    if (!sheet.act || !form) return
    const problems = problemsOf(form, draftOf(sheet.act))
    say({ problems })
    if (!problems) void send(sheet.act)
  }
  const write = (act: DeskAct, part: Partial<ActDraft>) => {
    say({ problems: null })
    change(act, part)
  }
  return { ...sheet, busy, start, submit, close, write, draftOf }
}

export type Acts = ReturnType<typeof useActs>

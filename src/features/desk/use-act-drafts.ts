import { useState } from 'react'
import { emptyDraft, type ActDraft } from './act-forms'
import type { DeskAct } from './acts'

/** What is written in each sheet of one issue; it stays when a sheet is closed or refused. */
export const useActDrafts = () => {
  const [drafts, setDrafts] = useState<Partial<Record<DeskAct, ActDraft>>>({})
  return {
    draftOf: (act: DeskAct): ActDraft => drafts[act] ?? emptyDraft,
    change: (act: DeskAct, part: Partial<ActDraft>) => setDrafts((all) => ({ ...all, [act]: { ...(all[act] ?? emptyDraft), ...part } })),
    clear: (act: DeskAct) => setDrafts((all) => ({ ...all, [act]: undefined })),
  }
}

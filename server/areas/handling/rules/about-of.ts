interface Asked {
  /** As the office says it; undefined: it does not say. */
  readonly aboutId?: string | null
  readonly current: string | null
  /** The unit that its words complain of. */
  readonly complainedId: string | null
  readonly unitIds: readonly string[]
  /** Who gets the work, and what is said to them. */
  readonly handlerId: string | null
  readonly words: string
}

/** Whom it complains of, or why that cannot be: a unit asked about itself reads the office's words alone, so there must be some. */
export function aboutOf({ aboutId, current, complainedId, unitIds, handlerId, words }: Asked): { readonly id: string | null } | { readonly refusal: 'handling.handlerUnknown' | 'handling.aboutWordsOwed' } {
  if (aboutId && aboutId !== current && !unitIds.includes(aboutId)) return { refusal: 'handling.handlerUnknown' }
  const id = aboutId === undefined ? current ?? complainedId : aboutId
  return id !== null && id === handlerId && words === '' ? { refusal: 'handling.aboutWordsOwed' } : { id }
}

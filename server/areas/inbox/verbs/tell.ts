import type { Ctx } from '../../../context'
import { insertMessages } from '../queries'
import type { InboxTemplate } from '../messages'

export interface Telling {
  /** The audit row it tells of; a person hears of it once, whatever is told again. */
  readonly eventId: string
  readonly personIds: readonly string[]
  readonly issueId: string | null
  readonly template: InboxTemplate
  /** Ids and codes only: desk (where it is told to one), hat, deputyId, placeId, handlerId. The words are made when the message is read. */
  readonly params: Readonly<Record<string, string | null>>
}

/** Puts a message into each person's inbox, in the caller's transaction; exactly once a person and event. */
export const tell = async (ctx: Ctx, telling: Telling): Promise<void> => {
  if (telling.personIds.length > 0) await insertMessages(ctx, telling)
}

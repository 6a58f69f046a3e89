import type { Ctx } from '../../../context'
import { countUnreadMessages } from '../queries'

export const countUnread = async (ctx: Ctx): Promise<{ unread: number }> => ({ unread: await countUnreadMessages(ctx) })

import type { personSchemas } from '../../../../contract/person/schemas'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { joinPerson } from '../join-person'
import { openSession } from '../open-session'

/** `wx.login` code → session; a guest who calls becomes the person of that openid. WeChat is asked before the transaction opens. */
export async function openWechatSession(ctx: Ctx, { body }: Input<typeof personSchemas.openWechatSession>): Promise<Reply<typeof personSchemas.openWechatSession>> {
  const openid = (await ctx.services.wechat.openidOf(body.code)) ?? refuse('wechat.refused')
  const hash = ctx.services.vault.keyedHash('openid', openid)
  return ctx.db.transaction().execute(async (db) => {
    const inside = { ...ctx, db }
    return openSession(inside, await joinPerson(inside, { kind: 'openid', hash, sealed: null }))
  })
}

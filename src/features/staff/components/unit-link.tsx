import { View } from '@tarojs/components'
import { useState } from 'react'
import { useReply } from '@/shared/api-client/use-reply'
import { useSend } from '@/shared/api-client/use-send'
import { copyText } from '@/shared/platform/clipboard'
import { linkAddress } from '@/shared/platform/link-address'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { toast } from '@/shared/ui/toast'
import { staffApi } from '../api'
import { staffCopy as copy } from '../copy'
import type { GivenAccess } from '../types'
import './unit-link.scss'

/** A unit's link: give it, tell its code, prolong it, end it. */
export const UnitLink = ({ unitId }: { unitId: string }) => {
  const { reply, reload, set } = useReply(`access ${unitId}`, () => staffApi.access(unitId))
  const [given, setGiven] = useState<GivenAccess | null>(null)
  const [isEnding, setEnding] = useState(false)
  const { busy, problem, send } = useSend()
  if (reply.state === 'loading') return <SkeletonCards count={1} rows={3} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />
  const { open, allowedActions } = reply.value
  const give = async () => {
    const fresh = await send('give', [unitId, open?.givenAt], (key) => staffApi.giveAccess(unitId, key))
    if (!fresh) return
    setGiven(fresh)
    set(fresh)
  }
  const renew = async () => {
    const after = await send('renew', [unitId, open?.expiresAt], (key) => staffApi.renewAccess(unitId, key))
    if (!after) return
    set(after)
    toast(copy.accessRenewed)
  }
  const revoke = async () => {
    const after = await send('revoke', unitId, (key) => staffApi.revokeAccess(unitId, key))
    if (!after) return
    setGiven(null)
    setEnding(false)
    set(after)
    toast(copy.accessRevoked)
  }
  return (
    <View className="mq-staff">
      <View className="mq-staff__note">{isEnding ? copy.revokeNote : copy.accessNote}</View>
      {!isEnding && <Standing open={open} />}
      {!isEnding && given?.link && given.code && <Given link={linkAddress(given.link)} code={given.code} />}
      {isEnding && <Button kind="danger" loading={busy === 'revoke'} onPress={() => void revoke()}>{copy.revokeAccess}</Button>}
      {!isEnding && allowedActions.includes('give') && !given && (
        <View>
          <Button kind={open ? 'outline' : 'primary'} loading={busy === 'give'} onPress={() => void give()}>{open ? copy.giveAgain : copy.giveAccess}</Button>
          {open && <View className="mq-staff__note">{copy.giveAgainNote}</View>}
        </View>
      )}
      {!isEnding && !given && open && allowedActions.includes('renew') && <Button kind="quiet" loading={busy === 'renew'} onPress={() => void renew()}>{copy.renewAccess}</Button>}
      {!isEnding && open && allowedActions.includes('revoke') && <Button kind="danger" onPress={() => setEnding(true)}>{copy.revokeAccess}</Button>}
      <View className="mq-staff__warning" {...aria({ live: 'assertive' })}>{problem?.message}</View>
    </View>
  )
}

/** Link and code, right after they were made: the only time. */
const Given = ({ link, code }: { link: string; code: string }) => {
  const copyIt = async () => { if (await copyText(link)) toast(copy.linkCopied) }
  return (
    <View className="mq-unit-link" {...aria({ role: 'group', label: copy.access })}>
      <View className="mq-unit-link__what">{copy.accessLink}</View>
      <View className="mq-unit-link__link">{link}</View>
      <Button kind="outline" size="row" icon="copy" onPress={() => void copyIt()}>{copy.copyLink}</Button>
      <View className="mq-unit-link__what">{copy.accessCode}</View>
      <View className="mq-unit-link__code">{`${code.slice(0, 4)} ${code.slice(4)}`}</View>
      <View className="mq-unit-link__once">{copy.shownOnce}</View>
    </View>
  )
}

const Standing = ({ open }: { open: GivenAccess['open'] }) => (
  <View>
    <View>{open ? copy.accessUntil(open.expiresAt.slice(0, 10)) : copy.noAccess}</View>
    {open && <View className="mq-staff__note">{open.names.length > 0 ? copy.accessNames(open.names.join('、')) : copy.nobodyYet}</View>}
  </View>
)

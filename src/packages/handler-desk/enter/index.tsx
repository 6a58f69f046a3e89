import { useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { DemoMark } from '@/features/system/components/demo-mark'
import { unitAccessApi } from '@/features/unit-access/api'
import { EnterCard } from '@/features/unit-access/components/enter-card'
import { LinkLost } from '@/features/unit-access/components/link-lost'
import { unitAccessCopy as copy } from '@/features/unit-access/copy'
import type { UnitLink } from '@/features/unit-access/types'
import { useEnter } from '@/features/unit-access/use-enter'
import { useReply } from '@/shared/api-client/use-reply'
import { replacePage } from '@/shared/platform/navigate'
import { parseUnitLink } from '@/shared/platform/parse-unit-link'
import { routes } from '@/shared/routes'
import { Button } from '@/shared/ui/button'
import { ErrorState } from '@/shared/ui/error-state'
import { Page } from '@/shared/ui/page'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { toast } from '@/shared/ui/toast'
import { useApp } from '@/store'
import { useDesk } from '../store'

/** Where a company's link leads: code and name, then its desk. No sign-in. */
const EnterUnitPage = () => {
  const [token, setToken] = useState<string | null | undefined>(undefined)
  useLoad((query: { u?: string; q?: string }) => setToken(parseUnitLink(query)))
  if (token) return <Opened token={token} />
  return <Page title={copy.title}>{token === undefined ? <SkeletonCards count={1} rows={4} /> : <LinkLost message={copy.noLink} office={copy.unknownOffice} phone={null} />}</Page>
}

const Opened = ({ token }: { token: string }) => {
  const { reply, reload } = useReply('unit-link', () => unitAccessApi.look(token))
  if (reply.state === 'ready' && reply.value.kind === 'good') return <Entrance token={token} link={reply.value.link} />
  return (
    <Page title={copy.title}>
      {reply.state === 'loading' && <SkeletonCards count={1} rows={4} />}
      {reply.state === 'failed' && <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />}
      {reply.state === 'ready' && reply.value.kind === 'lost' && <LinkLost {...reply.value} />}
    </Page>
  )
}

const Entrance = ({ token, link }: { token: string; link: UnitLink }) => {
  const street = useApp((state) => state.street)
  const takeSeat = useDesk((state) => state.takeSeat)
  const form = useEnter(token, link.demoCode, () => {
    toast(copy.entered)
    void useApp.getState().refreshUnread()
    takeSeat('')
    // In place of this page: the link is in no history afterwards.
    replacePage(routes.handlerDesk)
  })
  return (
    <Page title={copy.title} foot={<Button loading={form.busy} onPress={() => void form.enter()}>{copy.enter}</Button>}>
      <EnterCard link={link} form={form} />
      <DemoMark text={street?.demoMark} />
    </Page>
  )
}

export default EnterUnitPage

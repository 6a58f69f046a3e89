import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '@/shared/api-client/use-reply'
import { Button } from '@/shared/ui/button'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { ledgerCopy } from '../copy'
import { describeFigures, sumOf } from '../describe-figures'
import type { Figures } from '../types'
import { FiguresCard } from './figures-card'

interface MonthFiguresProps {
  reply: Reply<Figures>
  reload: () => Promise<void>
  /** Only this community; null: the street as a whole, and its communities at a tap. */
  communityId: string | null
  /** The communities stand beside the street at once: a desk has the room. */
  isOpen?: boolean
}

/** A month's figures; communities in the order of the roster, never ranked. */
export const MonthFigures = ({ reply, reload, communityId, isOpen: opensAtOnce = false }: MonthFiguresProps) => {
  const [isOpen, setOpen] = useState(opensAtOnce)
  if (reply.state === 'loading') return <SkeletonCards count={1} rows={6} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />
  const { communities, street } = reply.value
  const chosen = communities.find((one) => one.communityId === communityId) ?? (communities.length === 1 ? communities[0] : undefined)
  return (
    <View>
      {chosen ? <FiguresCard title={chosen.community} lines={describeFigures(chosen)} /> : <FiguresCard title={street} lines={describeFigures(sumOf(reply.value))} />}
      {!chosen && isOpen && <View className="mq-figures-all">{communities.map((one) => <FiguresCard key={one.communityId} title={one.community} lines={describeFigures(one)} />)}</View>}
      {!chosen && !opensAtOnce && <Button kind="quiet" size="row" onPress={() => setOpen(!isOpen)}>{isOpen ? ledgerCopy.lessCommunities : ledgerCopy.byCommunity}</Button>}
      <View className="mq-figures-note">{ledgerCopy.figuresNote}</View>
    </View>
  )
}

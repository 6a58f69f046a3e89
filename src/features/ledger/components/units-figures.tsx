import { View } from '@tarojs/components'
import type { Reply } from '@/shared/api-client/use-reply'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { SkeletonCards } from '@/shared/ui/skeleton'
import { ledgerCopy } from '../copy'
import { describeUnit } from '../describe-figures'
import type { UnitsFigures as Units } from '../types'
import { FiguresCard } from './figures-card'

/** A month of one unit or of several, in the order of the roster, never ranked. */
export const UnitsFigures = ({ reply, reload }: { reply: Reply<Units>; reload: () => Promise<void> }) => {
  if (reply.state === 'loading') return <SkeletonCards count={1} rows={5} />
  if (reply.state === 'failed') return <ErrorState code={reply.code} message={reply.message} onRetry={() => void reload()} />
  const { units } = reply.value
  const [only, another] = units
  if (!only) return <EmptyState title={ledgerCopy.noUnits} />
  return (
    <View>
      {another
        ? <View className="mq-figures-all">{units.map((unit) => <FiguresCard key={unit.unitId} title={unit.unit} lines={describeUnit(unit)} />)}</View>
        : <FiguresCard title={only.unit} lines={describeUnit(only)} />}
      <View className="mq-figures-note">{`${ledgerCopy.unitFiguresNote}${another ? ledgerCopy.unitsOrder : ''}`}</View>
    </View>
  )
}

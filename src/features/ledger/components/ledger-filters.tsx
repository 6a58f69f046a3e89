import { View } from '@tarojs/components'
import type { IssueCategory } from '@contract/issue/vocabulary'
import { ledgerStateLabels, ledgerStates, type LedgerState } from '@contract/ledger/vocabulary'
import { Segmented } from '@/shared/ui/segmented'
import { ledgerCopy } from '../copy'
import { monthName, recentMonths } from '../months'
import type { LedgerFilter } from '../types'

const all = 'all'
const withAll = <T extends string>(options: readonly { value: T; name: string }[], name: string = ledgerCopy.all): { value: T | typeof all; name: string }[] => [{ value: all, name }, ...options]
const orNull = <T extends string>(value: T | typeof all): T | null => (value === all ? null : value)

const states = ledgerStates.map((value) => ({ value, name: ledgerStateLabels[value] }))
interface FiltersProps {
  filter: LedgerFilter
  onChange: (change: Partial<LedgerFilter>) => void
}

const categoriesOf = (named: readonly { code: IssueCategory; name: string }[], isPublic: boolean) =>
  named.filter(({ code }) => !isPublic || code !== 'neighbour_dispute').map(({ code: value, name }) => ({ value, name }))

interface KindChoiceProps extends FiltersProps {
  /** As the street names them; none while they load. */
  categories: readonly { code: IssueCategory; name: string }[]
  isPublic?: boolean
}

/** Which month, newest first. */
export const MonthChoice = ({ filter, onChange, now }: FiltersProps & { now: number }) => (
  <Segmented label={ledgerCopy.month} options={recentMonths(now).map((value) => ({ value, name: monthName(value, now) }))} value={filter.month} onChange={(month) => onChange({ month })} />
)

interface StreetChoiceProps { streets: readonly { id: string; name: string }[]; streetId: string; onChoose: (streetId: string) => void }

/** Which street of the county, in the order of the roster. */
export const StreetChoice = ({ streets, streetId, onChoose }: StreetChoiceProps) => (
  <Segmented label={ledgerCopy.street} options={streets.map(({ id: value, name }) => ({ value, name }))} value={streetId} onChange={onChoose} />
)

/** The street or one of its communities, in the order of the roster. */
export const CommunityChoice = ({ filter, onChange, communities }: FiltersProps & { communities: readonly { id: string; name: string }[] }) => (
  <Segmented
    label={ledgerCopy.community} options={withAll(communities.map(({ id, name }) => ({ value: id, name })), ledgerCopy.wholeStreet)}
    value={filter.communityId ?? all} onChange={(value) => onChange({ communityId: orNull(value) })}
  />
)

/** How far it is, and what kind of matter; neighbours' disputes are nobody else's. */
export const KindChoice = ({ filter, onChange, categories, isPublic = false }: KindChoiceProps) => (
  <View>
    <Segmented<LedgerState | typeof all> label={ledgerCopy.state} options={withAll(states)} value={filter.state ?? all} onChange={(value) => onChange({ state: orNull(value) })} />
    <Segmented<IssueCategory | typeof all> label={ledgerCopy.category} options={withAll(categoriesOf(categories, isPublic), '各类')} value={filter.category ?? all} onChange={(value) => onChange({ category: orNull(value) })} />
  </View>
)

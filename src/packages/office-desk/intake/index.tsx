import { useLoad } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { NoSeat } from '@/features/desk/components/no-seat'
import { EnteredCard } from '@/features/intake/components/entered-card'
import { EntryCard } from '@/features/intake/components/entry-card'
import { ImportCard } from '@/features/intake/components/import-card'
import { ImportedCard } from '@/features/intake/components/imported-card'
import { intakeCopy } from '@/features/intake/copy'
import { intakeSeatOf, isOfSeat, type IntakeSeat } from '@/features/intake/intake-seat'
import { useEntry } from '@/features/intake/use-entry'
import { useImport } from '@/features/intake/use-import'
import { PapersButton } from '@/features/ledger/components/papers-card'
import { ledgerCopy } from '@/features/ledger/copy'
import { PlaceSheet } from '@/features/place/components/place-sheet'
import { useReply } from '@/shared/api-client/use-reply'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Page } from '@/shared/ui/page'
import { Segmented } from '@/shared/ui/segmented'
import { dayInChina } from '@/shared/when/in-china'
import { useNow } from '@/shared/when/use-now'
import { useDesk } from '../store'

type Way = 'one' | 'list'
const ways = [{ value: 'one', name: intakeCopy.one }, { value: 'list', name: intakeCopy.list }] as const

/** 代居民登记 and 导入: for people without a phone, and for what was recorded elsewhere. */
const IntakePage = () => {
  const [way, setWay] = useState<Way>('one')
  useLoad((query: { way?: string }) => setWay(query.way === 'list' ? 'list' : 'one'))
  const me = useDesk((state) => state.me)
  const seatKey = useDesk((state) => state.seatKey)
  const { reply, reload } = useReply('me', useDesk((state) => state.refreshMe))
  const seat = intakeSeatOf(me?.grants ?? [], seatKey)
  const mayImport = seat !== null && seat.role !== 'grid_worker'
  return (
    <Page title={mayImport ? intakeCopy.title : intakeCopy.titleEnter} aside={seat?.scopeName}>
      {!seat && <NoSeat reply={reply} reload={reload} words={{ title: intakeCopy.nobody, note: intakeCopy.nobodyNote }} />}
      {mayImport && <Segmented label={intakeCopy.which} options={ways} value={way} onChange={setWay} />}
      {seat && (way === 'one' || !mayImport ? <OneByOne key={seat.scopeId} seat={seat} /> : <AsAList key={seat.scopeId} seat={seat} />)}
    </Page>
  )
}

const OneByOne = ({ seat }: { seat: IntakeSeat }) => {
  const [isChoosing, setChoosing] = useState(false)
  const entry = useEntry(seat.scopeId)
  const today = dayInChina(useNow())
  if (entry.entered) return <EnteredCard entered={entry.entered} papers={<PapersButton issueId={entry.entered.issueId} label={ledgerCopy.printReceipt} />} onAgain={entry.again} />
  return (
    <View>
      <EntryCard entry={entry} today={today} onChoosePlace={() => setChoosing(true)} />
      <PlaceSheet
        open={isChoosing} isMine={isOfSeat(seat)} onClose={() => setChoosing(false)}
        onPick={(place) => {
          entry.change({ place: { id: place.id, name: place.name, ...(place.estate && { estate: place.estate }) } })
          setChoosing(false)
        }}
      />
    </View>
  )
}

const AsAList = ({ seat }: { seat: IntakeSeat }) => {
  const list = useImport(seat.scopeId)
  const deskChanged = useDesk((state) => state.deskChanged)
  if (!list.imported) return <ImportCard list={list} scopeId={seat.scopeId} />
  return <ImportedCard imported={list.imported} onOpen={(id) => openPage(routes.officeIssue, { id })} onAgain={() => { deskChanged(); list.again() }} />
}

export default IntakePage

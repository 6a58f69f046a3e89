import { useEffect, useState } from 'react'
import { deputyApi, type DeputyFilter } from '@/features/deputy/api'
import { DeputyRow } from '@/features/deputy/components/deputy-row'
import { deputyCopy } from '@/features/deputy/copy'
import { placeApi } from '@/features/place/api'
import { usePages } from '@/shared/api-client/use-pages'
import { useReply } from '@/shared/api-client/use-reply'
import { openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import type { EmptyStateProps } from '@/shared/ui/empty-state'
import { Page } from '@/shared/ui/page'
import { PagedList } from '@/shared/ui/paged-list'
import { Segmented } from '@/shared/ui/segmented'
import { TextInput } from '@/shared/ui/text-input'
import { useApp } from '@/store'

const quietMs = 500
const everywhere = 'all'

/** What was typed, once the person paused. */
const usePaused = (text: string): string => {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), quietMs)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

const DeputiesPage = () => {
  const place = useApp((state) => state.place)
  const own = place?.communityId ?? null
  const [kind, setKind] = useState<DeputyFilter['kind']>('council')
  const [communityId, setCommunityId] = useState<string | null>(own)
  const [typed, setTyped] = useState('')
  const estate = usePaused(typed)
  const { reply } = useReply('estates', placeApi.estates)
  // Until the street's communities are there the row stands with one's own, so that the list below does not jump.
  const known = own && place?.community ? [{ id: own, name: place.community }] : []
  const communities = reply.state === 'ready' ? [...reply.value.communities].sort((a, b) => Number(b.id === own) - Number(a.id === own)) : known
  const isCouncil = kind === 'council'
  const filter = { kind, communityId: isCouncil ? communityId : null, estate: isCouncil ? estate : '' }
  const community = communities.find(({ id }) => id === filter.communityId)
  // Somebody looks for an estate of another community: the way there, before the way round.
  const nowhere: EmptyStateProps = community && estate.trim()
    ? { icon: 'people', title: deputyCopy.emptyHere(community.name), note: deputyCopy.emptyHereNote, action: { text: deputyCopy.everywhere, onPress: () => setCommunityId(null) } }
    : { icon: 'people', title: deputyCopy.emptyTitle, note: deputyCopy.emptyNote, action: { text: deputyCopy.raise, onPress: () => openPage(routes.raise) } }
  return (
    <Page title={deputyCopy.title}>
      <Segmented label={deputyCopy.kindLabel} options={deputyCopy.kinds} value={kind} onChange={setKind} />
      {isCouncil && (
        <Segmented
          label={deputyCopy.communityLabel}
          options={[{ value: everywhere, name: deputyCopy.all }, ...communities.map((community) => ({ value: community.id, name: community.name }))]}
          value={communityId ?? everywhere}
          onChange={(value) => setCommunityId(value === everywhere ? null : value)}
        />
      )}
      {isCouncil && <TextInput label={deputyCopy.search} kind="search" value={typed} placeholder={deputyCopy.searchHint} onChange={setTyped} />}
      <DeputyList filter={filter} nowhere={nowhere} />
    </Page>
  )
}

const DeputyList = ({ filter, nowhere }: { filter: DeputyFilter; nowhere: EmptyStateProps }) => {
  const pages = usePages(JSON.stringify(filter), (cursor) => deputyApi.list(filter, cursor))
  return (
    <PagedList
      pages={pages}
      empty={nowhere}
      line={(deputy) => <DeputyRow key={deputy.id} deputy={deputy} onPress={() => openPage(routes.landing, { deputyId: deputy.id })} />}
    />
  )
}

export default DeputiesPage

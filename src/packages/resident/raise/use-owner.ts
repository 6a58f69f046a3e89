import { ownerWords, previewOwner } from '@/features/issue/preview-owner'
import { placeApi } from '@/features/place/api'
import type { Entry } from '@/features/place/entry'
import type { ChosenPlace } from '@/features/place/chosen-place'
import { useReply } from '@/shared/api-client/use-reply'

const noWayIn = { codeDeputy: null, codeDeputies: [], chosen: null }

/** Who will have it first: the words of the button, and whether it is another than the deputy one picked. */
export const useOwner = (place: ChosenPlace | null, wayIn: Entry | null) => {
  const { reply } = useReply(place?.id ?? '', async () => (place ? placeApi.place(place.id) : null))
  const there = reply.state === 'ready' ? reply.value : null
  const owner = there ? previewOwner(wayIn ?? noWayIn, there) : null
  const picked = wayIn?.chosen ?? wayIn?.codeDeputy ?? null
  return {
    words: there ? ownerWords(owner, there.community) : null,
    pickedElsewhere: there && picked && owner?.id !== picked.id ? ownerWords(picked, null) : null,
  }
}

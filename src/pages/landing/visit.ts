import type { ReplyOf } from '@contract/api'
import type { DeputyCardContent } from '@/features/deputy/types'
import { shortName } from '@/features/deputy/short-name'
import { landingCopy } from '@/features/place/copy'

type Found = ReplyOf<'getCode'>

/** What the page shows, by whichever way one came. */
export interface Visit {
  kind: Found['kind']
  /** Where the code hangs. */
  label: string
  notice: string | null
  place: Found['place']
  deputy: DeputyCardContent | null
  others: DeputyCardContent[]
  /** False: a congress deputy without a code; what is raised goes to the deputies of the place. */
  isReachable: boolean
}

const shownDeputies = 10

export const visitOfCode = (found: Found): Visit => ({
  kind: found.kind,
  label: found.label,
  notice: found.notice?.text ?? null,
  place: found.place,
  deputy: found.deputy,
  others: found.deputies.filter((one) => one.id !== found.deputy?.id).slice(0, shownDeputies),
  isReachable: true,
})

export const visitOfDeputy = (deputy: DeputyCardContent, isReachable: boolean): Visit =>
  ({ kind: 'deputy', label: '', notice: null, place: null, deputy, others: [], isReachable })

export const titleOf = ({ deputy }: Visit): string => (deputy ? landingCopy.deputyTitle[deputy.kind] : landingCopy.title)

/** Whose page it is, as a card in a chat names it. */
export const nameOf = ({ deputy, label, place }: Visit): string => (deputy ? `${deputy.name} · ${deputy.title}` : label || place?.name || landingCopy.title)

/** The one main action; `choosePlace` where it is not known whose neighbourhood it is. */
export const mainActionOf = ({ deputy, place, isReachable }: Visit, knowsPlace: boolean): { do: 'raise' | 'choosePlace'; text: string } => {
  if (deputy && isReachable) return { do: 'raise', text: landingCopy.raiseTo(shortName(deputy)) }
  if (knowsPlace || (place && place.kind !== 'street')) return { do: 'raise', text: landingCopy.raise }
  return { do: 'choosePlace', text: landingCopy.choosePlace }
}

/** What one can do here, and what a deputy does not do. */
export const notesOf = ({ kind, deputy, place, others, isReachable }: Visit): string[] => {
  const notes: string[] = []
  if (kind === 'wish_box') notes.push(landingCopy.wishBox)
  if (kind === 'home') notes.push(landingCopy.deputiesHome)
  if (kind === 'street') notes.push(landingCopy.street)
  if (deputy && !isReachable) notes.push(landingCopy.congressDoes)
  const [only] = others
  if (!deputy && only && place?.kind !== 'street') notes.push(kind === 'grid' && others.length === 1 ? landingCopy.oneDoes(shortName(only)) : landingCopy.placeDoes)
  if (!deputy && others.length === 0 && place && place.kind !== 'street') notes.push(landingCopy.noDeputy)
  return [...notes, landingCopy.deputyDoes]
}

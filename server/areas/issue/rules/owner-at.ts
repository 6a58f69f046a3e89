import { firstOwner, type FirstOwner, type OwnerCandidate } from './first-owner'

interface EntryDeputies {
  readonly gridDeputies: readonly OwnerCandidate[]
  readonly communityDeputies: readonly OwnerCandidate[]
  readonly code: { readonly deputyId: string | null; readonly revoked: boolean; readonly deputies: readonly OwnerCandidate[] } | null
}

/** The first owner of an issue raised here: a revoked code says nothing, and a deputy's whose term ended leads to the successor. */
export function ownerAt({ gridDeputies, communityDeputies, code }: EntryDeputies, { chosenDeputyId, onDay }: { chosenDeputyId: string | null; onDay: string }): FirstOwner {
  const onCode = code && !code.revoked ? code.deputies : []
  const named = onCode.find(({ id }) => id === code?.deputyId)
  const ended = named !== undefined && named.termUntil < onDay
  const codeDeputy = (ended ? onCode.find(({ id }) => id !== code?.deputyId) : named) ?? null
  const chosenDeputy = [...onCode, ...gridDeputies, ...communityDeputies].find(({ id }) => id === chosenDeputyId) ?? null
  return firstOwner({ codeDeputy, codeDeputies: code?.deputyId ? [] : onCode, chosenDeputy, gridDeputies, communityDeputies, onDay })
}

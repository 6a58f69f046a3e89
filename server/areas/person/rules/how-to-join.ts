import type { IdentityKind } from '../../../../contract/person/vocabulary'

/** The person who calls, with the kinds of identity they already have. */
export interface Standing { readonly id: string; readonly kinds: readonly IdentityKind[] }

export type JoinStep =
  | { readonly do: 'switch'; readonly personId: string }
  | { readonly do: 'merge'; readonly from: string; readonly into: string }
  | { readonly do: 'add'; readonly personId: string }
  | { readonly do: 'create' }

/**
 * What a proven identity means for the caller. A guest is joined into whoever is known by it; somebody who already has
 * another identity of that kind, or a phone of their own, is somebody else on the same device: they change over, nothing is mixed.
 */
export function howToJoin(kind: IdentityKind, known: string | null, caller: Standing | null): JoinStep {
  const isOther = caller !== null && kind !== 'guest' && (caller.kinds.includes(kind) || (kind === 'openid' && caller.kinds.includes('phone') && known !== null))
  if (known !== null) {
    if (caller === null || caller.id === known || isOther || kind === 'guest') return { do: 'switch', personId: known }
    return { do: 'merge', from: caller.id, into: known }
  }
  return caller !== null && !isOther && kind !== 'guest' ? { do: 'add', personId: caller.id } : { do: 'create' }
}

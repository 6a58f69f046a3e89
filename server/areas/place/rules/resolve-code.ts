import type { CodeKind, CodeNotice } from '../../../../contract/place/vocabulary'

/** A deputy as far as this rule cares; days are YYYY-MM-DD in China, the last one counts. */
export interface CodeDeputy { readonly id: string; readonly name: string; readonly termUntil: string; readonly termFrom: string }

export interface PostedCode {
  readonly kind: CodeKind
  /** The deputy of a deputy's code, and who follows in that seat. */
  readonly deputy: CodeDeputy | null
  readonly successor: CodeDeputy | null
}

export interface Resolution {
  readonly kind: CodeKind
  readonly deputyId: string | null
  readonly notice: { readonly kind: CodeNotice; readonly text: string } | null
}

const isInOffice = (deputy: CodeDeputy, day: string): boolean => deputy.termFrom <= day && day <= deputy.termUntil

/** Where a scan leads: a deputy's code whose term ended leads to the successor in office, else to the community, and says so. */
export function resolveCode({ kind, deputy, successor }: PostedCode, onDay: string): Resolution {
  if (kind !== 'deputy' || !deputy) return { kind, deputyId: null, notice: null }
  if (isInOffice(deputy, onDay)) return { kind, deputyId: deputy.id, notice: null }
  if (successor && isInOffice(successor, onDay)) {
    return { kind, deputyId: successor.id, notice: { kind: 'successor', text: `${deputy.name}代表任期已满，现在由${successor.name}代表联系这一片` } }
  }
  return { kind: 'community', deputyId: null, notice: { kind: 'term_ended', text: `${deputy.name}代表任期已满，您的事先由社区接着办` } }
}

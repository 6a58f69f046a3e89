import { yearOf } from './chinese-day'

const kinds = { assign: '交办', coordinate: '协调', supervise: '督办' } as const
export type SerialKind = keyof typeof kinds

/** The street's own serial of handing-over papers, 鱼复〔2026〕交办第 12 号; nothing else carries one. */
export const serialOf = (stem: string, kind: SerialKind, issuedAt: Date, number: number): string => `${stem}〔${yearOf(issuedAt)}〕${kinds[kind]}第 ${number} 号`

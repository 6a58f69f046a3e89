import { roleLabels } from '@contract/person/vocabulary'
import { staffStateLabels, type StaffState } from '@contract/staff/vocabulary'
import type { ChipTone } from '@/shared/ui/chip'
import type { HandlerLine, StaffLine } from './types'

const tones: Record<StaffState, ChipTone> = { invited: 'amber', active: 'green', later: 'blue', ended: 'grey' }

export const staffChip = ({ state }: Pick<StaffLine, 'state'>): { tone: ChipTone; text: string } => ({ tone: tones[state], text: staffStateLabels[state] })

/** 「榕树社区 · 社区工作人员」 */
export const roleAndScope = ({ role, scopeName }: Pick<StaffLine, 'role' | 'scopeName'>): string => `${scopeName} · ${roleLabels[role]}`

/** 「120****0010 · 到 2026-12-31」 */
export const staffNote = ({ phoneMasked, state, from, until }: StaffLine): string =>
  [phoneMasked, state === 'later' ? `${from} 开始` : '', until && state !== 'ended' ? `到 ${until}` : ''].filter(Boolean).join(' · ')

/** What a unit does and for whom. */
export const handlerNote = ({ duty, estates, streetId }: HandlerLine): string => {
  const served = [...new Set(estates.map(({ name }) => name))].join('、')
  return [duty === served ? '' : duty, served ? `服务 ${served}` : '', streetId === null ? '全县共用' : ''].filter(Boolean).join(' · ')
}

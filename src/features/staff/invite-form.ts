import { scopeKindOf } from '@contract/staff/vocabulary'
import { staffCopy as copy } from './copy'
import type { Invitation, StaffRole } from './types'

export interface InviteForm { name: string; phone: string; role: StaffRole; scope: string | null; until: string }

export type InviteProblems = Partial<Record<'name' | 'phone' | 'scope' | 'until', string>>

const digitsOf = (text: string): string => text.replace(/\D/g, '')
export const isMobile = (text: string): boolean => /^1\d{10}$/.test(digitsOf(text))

/** 「20261231」 and 「2026.12.31」 are a day too; null: none, or not one. */
export const dayOf = (text: string): string | null => {
  const parts = /^(\d{4})[-./年]?(\d{1,2})[-./月]?(\d{1,2})日?$/.exec(text.trim())
  if (!parts) return null
  const [, year = '', month = '', day = ''] = parts
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

export function inviteProblems({ name, phone, scope, until }: InviteForm): InviteProblems {
  const length = name.trim().length
  return {
    ...(length < 2 || length > 20 ? { name: copy.noName } : {}), ...(isMobile(phone) ? {} : { phone: copy.noPhone }),
    ...(scope ? {} : { scope: copy.noScope }), ...(until.trim() === '' || dayOf(until) ? {} : { until: copy.noDay }),
  }
}

/** What goes to the server. */
export const invitationOf = ({ name, phone, role, scope, until }: InviteForm): Invitation => ({
  name: name.trim(), phone: digitsOf(phone), role, until: dayOf(until),
  ...(scopeKindOf[role] === 'handler' ? { handlerId: scope } : { placeId: scope }),
})

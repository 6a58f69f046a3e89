import { ApiError } from '@/shared/api-client/api-error'
import { call } from '@/shared/api-client/call'
import { adoptSession } from '@/shared/api-client/session'
import { setSignedOut } from '@/shared/platform/signed-out'
import { unitAccessCopy as copy } from './copy'
import type { Looked } from './types'

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

export const unitAccessApi = {
  /** Whose link it is; one that is not good says whom to call. Throws ApiError where that cannot be asked. */
  look: async (token: string): Promise<Looked> => {
    try {
      return { kind: 'good', link: await call('lookUnitLink', { body: { token } }) }
    } catch (error) {
      if (!(error instanceof ApiError) || !error.code.startsWith('unitLink.')) throw error
      return { kind: 'lost', message: error.message, office: text(error.details?.name) ?? copy.unknownOffice, phone: text(error.details?.phone) }
    }
  },

  /** From now on this device works for the unit. Throws ApiError. */
  enter: async (token: string, code: string, name: string): Promise<void> => {
    adoptSession(await call('enterUnitLink', { body: { token, code, name } }, { isRetried: false }))
    setSignedOut(false)
  },
}

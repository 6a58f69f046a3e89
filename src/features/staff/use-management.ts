import type { Me } from '@/shared/api-client/session'
import { useReply } from '@/shared/api-client/use-reply'
import { staffApi } from './api'
import type { Estates } from './types'

/** What somebody manages: a street, for an operator also the county it is in. */
export interface Managed { readonly estates: Estates; readonly countyId: string | null; readonly isCounty: boolean; readonly scopeName: string }

export const managingGrant = (me: Pick<Me, 'grants'> | null) => me?.grants.find(({ role }) => role === 'operator') ?? me?.grants.find(({ role }) => role === 'street_office') ?? null

/** Who manages is asked anew when the page opens; null for who may not. */
export const useManagement = (me: Me | null, refreshMe: () => Promise<void>) => {
  const { reply, reload } = useReply('management', async () => {
    await refreshMe()
    return staffApi.estates()
  })
  const grant = managingGrant(me)
  const managed: Managed | null = reply.state === 'ready' && grant
    ? { estates: reply.value, countyId: grant.role === 'operator' ? grant.placeId : null, isCounty: grant.role === 'operator', scopeName: reply.value.street.name }
    : null
  return { managed, reply, reload }
}

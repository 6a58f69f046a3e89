import { call } from '@/shared/api-client/call'
import type { BodyOf } from '@contract/api'
import type { Invitation, StaffLine } from './types'

/** Each throws ApiError. */
export const staffApi = {
  list: (streetId: string | undefined, search: string, state: 'now' | 'ended', cursor: string | undefined) => call('listStaff', { query: { streetId, search: search || undefined, state, cursor } }),
  invite: (body: Invitation, key: string): Promise<StaffLine> => call('inviteStaff', { body, key }),
  end: (id: string, key: string): Promise<StaffLine> => call('endStaff', { params: { id }, body: {}, key }),
  renew: (id: string, until: string | null, key: string): Promise<StaffLine> => call('renewStaff', { params: { id }, body: { until }, key }),
  changePhone: (id: string, phone: string, key: string): Promise<StaffLine> => call('changeStaffPhone', { params: { id }, body: { phone }, key }),
  handlers: (state: 'open' | 'closed') => call('listHandlers', { query: { state } }),
  addHandler: (body: BodyOf<'addHandler'>, key: string) => call('addHandler', { body, key }),
  changeHandler: (id: string, body: BodyOf<'changeHandler'>, key: string) => call('changeHandler', { params: { id }, body, key }),
  closeHandler: (id: string, version: number, key: string) => call('closeHandler', { params: { id }, body: { version }, key }),
  reopenHandler: (id: string, version: number, key: string) => call('reopenHandler', { params: { id }, body: { version }, key }),
  access: (id: string) => call('getUnitAccess', { params: { id } }),
  giveAccess: (id: string, key: string) => call('giveUnitAccess', { params: { id }, body: {}, key }),
  renewAccess: (id: string, key: string) => call('renewUnitAccess', { params: { id }, body: {}, key }),
  revokeAccess: (id: string, key: string) => call('revokeUnitAccess', { params: { id }, body: {}, key }),
  estates: () => call('listEstates', {}),
}

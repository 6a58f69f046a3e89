import { call } from '@/shared/api-client/call'

/** Each throws ApiError. */
export const placeApi = {
  code: (token: string) => call('getCode', { params: { token } }),
  /** Counted once per device and hour on the server; nobody waits for it. */
  countScan: (token: string): void => void call('countScan', { params: { token } }).catch(() => undefined),
  place: (id: string) => call('getPlace', { params: { id } }),
  estates: () => call('listEstates', {}),
}

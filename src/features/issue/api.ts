import { call } from '@/shared/api-client/call'
import { random } from '@/shared/platform/random'

/** Calls of the resident's side; what must not get lost goes through `useSubmit` and the outbox instead. Each throws ApiError. */
export const issueApi = {
  get: (id: string) => call('getIssue', { params: { id } }),
  receipt: (id: string) => call('getReceipt', { params: { id } }),
  similar: async (text: string, placeId: string) => (await call('findSimilarIssues', { body: { text, placeId } })).items,
  meetToo: async (id: string) => call('meetIssueToo', { params: { id }, key: await random.uuid() }),
  openByCode: (code: string) => call('openByFollowUpCode', { body: { code } }),
  /** Takes a published or pending issue back from the public. */
  takeBackPublic: async (id: string) => call('withdrawPublication', { params: { id }, body: { reason: null }, key: await random.uuid() }),
}

import { useReply } from '@/shared/api-client/use-reply'
import { loadOfficeForm } from './api'
import type { OfficeForm } from './types'

/** The choices of an office at a place, categories, dates, units; empty place: none are asked for. */
export const useOfficeForm = (placeId: string) => {
  const { reply, reload } = useReply<OfficeForm | null>(placeId, async () => (placeId ? loadOfficeForm(placeId) : null))
  return { form: reply.state === 'ready' ? reply.value : null, failure: reply.state === 'failed' ? reply : null, reload }
}

export type OfficeFormState = ReturnType<typeof useOfficeForm>

import { call } from '@/shared/api-client/call'
import type { DeputyFilter, HandlerFilter, OfficeFilter } from './types'

/** Issues of my codes and grids, urgent first. */
export const listDeputyIssues = (filter: DeputyFilter, cursor: string | undefined) => call('listDeputyIssues', { query: { filter, cursor } })

/** Issues of the community or street of a seat. */
export const listOfficeIssues = (placeId: string, filter: OfficeFilter, cursor: string | undefined) => call('listOfficeIssues', { query: { filter, cursor, placeId } })

/** What is assigned to my unit. */
export const listHandlerIssues = (filter: HandlerFilter, cursor: string | undefined) => call('listHandlerIssues', { query: { filter, cursor } })

/** How many wait behind each filter of an office's desk, up to 99. */
export const countDesk = async (placeId: string): Promise<ReadonlyMap<string, number>> =>
  new Map((await call('countDesk', { query: { placeId } })).counts.map(({ filter, count }) => [filter, count]))

import { call } from '@/shared/api-client/call'
import type { DeputyFilter, OfficeFilter } from './types'

/** Issues of my codes and grids, urgent first. */
export const listDeputyIssues = (filter: DeputyFilter, cursor: string | undefined) => call('listDeputyIssues', { query: { filter, cursor } })

/** Issues of my community or street, urgent first. */
export const listOfficeIssues = (filter: OfficeFilter, cursor: string | undefined) => call('listOfficeIssues', { query: { filter, cursor } })

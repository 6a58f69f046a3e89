import type { Desk, IssueHat } from '@contract/issue/vocabulary'
import { routes } from './routes'

/** Where an issue is worked on, by the desk that has it; a desk that is not built yet has no page. */
const issuePages: Partial<Record<Desk, string>> = { deputy: routes.deputyIssue, community: routes.officeIssue, street: routes.officeIssue, handler: routes.handlerIssue }

const deskOfHat: Partial<Record<IssueHat, Desk>> = { deputy: 'deputy', community: 'community', street_office: 'street', congress_office: 'street', handler: 'handler', supporter: 'handler' }

/** The list of each kind of desk. */
export const deskLists = { deputy: routes.deputyDesk, office: routes.officeDesk, handler: routes.handlerDesk } as const

export const issuePageOf = (desk: Desk | null): string => (desk && issuePages[desk]) ?? routes.issue

/** The desk page of somebody who has the issue as an official; null for residents. */
export const deskPageOf = (hats: readonly IssueHat[]): string | null => {
  const [desk] = hats.flatMap((hat) => deskOfHat[hat] ?? [])
  return (desk && issuePages[desk]) ?? null
}

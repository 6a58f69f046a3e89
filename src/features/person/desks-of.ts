import { roleLabels } from '@contract/person/vocabulary'
import type { Me } from '@/shared/api-client/session'
import { routes } from '@/shared/routes'

interface DeskLink {
  label: string
  note: string
  path: string
}

/** Which desk a role works at; roles whose desk is not built yet have none. */
const deskOfRole: Partial<Record<Me['grants'][number]['role'], string>> = {
  deputy: routes.deputyDesk,
  community: routes.officeDesk,
  street_office: routes.officeDesk,
  congress_office: routes.officeDesk,
  party_committee: routes.officeDesk,
  county_congress: routes.officeDesk,
  government_office: routes.officeDesk,
  handler: routes.handlerDesk,
}

/** Roles that give others their roles and set what holds in the street. */
const managers: readonly Me['grants'][number]['role'][] = ['street_office', 'operator']

/** The desks of all roles the person holds, each for its scope: switching the role is opening its desk. */
export const desksOf = (me: Me | null): DeskLink[] =>
  (me?.grants ?? []).flatMap((grant) => {
    const path = deskOfRole[grant.role]
    return [
      ...(path ? [{ label: `${roleLabels[grant.role]}工作台`, note: grant.scopeName, path }] : []),
      ...(grant.role === 'grid_worker' ? [{ label: '代居民登记', note: grant.scopeName, path: routes.intake }] : []),
      ...(managers.includes(grant.role) ? [{ label: '管理', note: `${grant.scopeName} · 人员、单位、时限`, path: routes.management }] : []),
    ]
  })

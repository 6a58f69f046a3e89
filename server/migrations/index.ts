import { sql, type Kysely } from 'kysely'
import { tenantsAndPlaces } from './0001-tenants-and-places'
import { personsAndDeputies } from './0002-persons-and-deputies'
import { matters } from './0003-matters'
import { records } from './0004-records'
import { handling } from './0005-handling'
import { publicationContent } from './0006-publication-content'
import { settingsAndStaff } from './0007-settings-and-staff'
import { imprints } from './0008-imprints'
import { meetings } from './0009-meetings'
import { issueEstate } from './0010-issue-estate'
import { aboveCommunity } from './0011-above-community'
import { ledger } from './0012-ledger'
import { supportAndDocuments } from './0013-support-and-documents'
import { unitAccess } from './0014-unit-access'
import { mergingAndRating } from './0015-merging-and-rating'
import { aboutAndPromises } from './0016-about-and-promises'
import { keptDates } from './0017-kept-dates'

export interface Migration {
  up(db: Kysely<unknown>): Promise<void>
}

const migration = (text: string): Migration => ({ up: async (db) => void (await sql.raw(text).execute(db)) })

/** Every migration in order. One that landed is never edited; within a release they only widen. */
export const migrations: Record<string, Migration> = {
  '0001-tenants-and-places': migration(tenantsAndPlaces),
  '0002-persons-and-deputies': migration(personsAndDeputies),
  '0003-matters': migration(matters),
  '0004-records': migration(records),
  '0005-handling': migration(handling),
  '0006-publication-content': migration(publicationContent),
  '0007-settings-and-staff': migration(settingsAndStaff),
  '0008-imprints': migration(imprints),
  '0009-meetings': migration(meetings),
  '0010-issue-estate': migration(issueEstate),
  '0011-above-community': migration(aboveCommunity),
  '0012-ledger': migration(ledger),
  '0013-support-and-documents': migration(supportAndDocuments),
  '0014-unit-access': migration(unitAccess),
  '0015-merging-and-rating': migration(mergingAndRating),
  '0016-about-and-promises': migration(aboutAndPromises),
  '0017-kept-dates': migration(keptDates),
}

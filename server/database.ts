import type { AssessmentTables } from './areas/assessment/table'
import type { DeputyTables } from './areas/deputy/table'
import type { InboxTables } from './areas/inbox/table'
import type { IssueTables } from './areas/issue/table'
import type { MatterTables } from './areas/matter/table'
import type { MediaTables } from './areas/media/table'
import type { ParticipantTables } from './areas/participant/table'
import type { PersonTables } from './areas/person/table'
import type { PlaceTables } from './areas/place/table'
import type { ReviewTables } from './areas/review/table'
import type { StaffTables } from './areas/staff/table'
import type { StreetMeetingTables } from './areas/street-meeting/table'
import type { UnitAccessTables } from './areas/unit-access/table'
import type { PlatformTables } from './platform/table'

/** Every table of the migrated database, joined from the areas' own. */
export interface Database
  extends PlatformTables, PlaceTables, PersonTables, DeputyTables, MatterTables, IssueTables, InboxTables, MediaTables, ReviewTables, StaffTables, ParticipantTables,
    AssessmentTables, StreetMeetingTables, UnitAccessTables {}

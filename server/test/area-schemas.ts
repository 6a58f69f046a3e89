import { assessmentSchemas } from '../../contract/assessment/schemas'
import { deputySchemas } from '../../contract/deputy/schemas'
import { handlingSchemas } from '../../contract/handling/schemas'
import { inboxSchemas } from '../../contract/inbox/schemas'
import { intakeSchemas } from '../../contract/intake/schemas'
import { issueSchemas } from '../../contract/issue/schemas'
import { ledgerSchemas } from '../../contract/ledger/schemas'
import { mediaSchemas } from '../../contract/media/schemas'
import { personSchemas } from '../../contract/person/schemas'
import { placeSchemas } from '../../contract/place/schemas'
import { reviewSchemas } from '../../contract/review/schemas'
import { streetMeetingSchemas } from '../../contract/street-meeting/schemas'
import type { EndpointName } from '../../contract/api'
import type { EndpointSchemas } from '../../contract/schema'
import { settingSchemas } from '../../contract/setting/schemas'
import { staffSchemas } from '../../contract/staff/schemas'
import { systemSchemas } from '../../contract/system/schemas'
import { unitAccessSchemas } from '../../contract/unit-access/schemas'

/** The schemas of every endpoint; one left out does not compile. */
export const areaSchemas: Record<EndpointName, EndpointSchemas> = {
  ...systemSchemas, ...placeSchemas, ...personSchemas, ...deputySchemas, ...issueSchemas, ...handlingSchemas, ...mediaSchemas, ...inboxSchemas, ...reviewSchemas, ...settingSchemas, ...staffSchemas,
  ...assessmentSchemas, ...streetMeetingSchemas, ...ledgerSchemas, ...intakeSchemas, ...unitAccessSchemas,
}

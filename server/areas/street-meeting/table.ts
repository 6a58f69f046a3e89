import type { Generated } from 'kysely'
import type { MeetingOutcome, StreetMeetingState } from '../../../contract/street-meeting/vocabulary'

interface Row { tenant: string; id: string }

export interface StreetMeetingTable extends Row {
  street_id: string
  state: StreetMeetingState
  topic: string
  venue: string
  starts_at: Date
  held_at: Date | null
  discussion: string | null
  feedback: string | null
  cancelled_why: string | null
  called_by: string
  created_at: Date
  closed_at: Date | null
  version: Generated<number>
}

export interface StreetMeetingIssueTable {
  tenant: string
  meeting_id: string
  matter_id: string
  position: number
  outcome: MeetingOutcome | null
  statement_id: string | null
  due_at: Date | null
  decided_by: string | null
  decided_at: Date | null
}

export interface InvitationTable extends Row { meeting_id: string; place_id: string | null; handler_id: string | null; deputy_id: string | null }

export interface MilestoneTable extends Row {
  meeting_id: string
  matter_id: string
  street_id: string
  handler_id: string
  what: string
  due_on: string
  met_at: Date | null
  met_by: string | null
  statement_id: string | null
  created_at: Date
  version: Generated<number>
}

export interface StreetMeetingTables {
  street_meeting: StreetMeetingTable
  street_meeting_issue: StreetMeetingIssueTable
  invitation: InvitationTable
  milestone: MilestoneTable
}

import { streetMeetingEndpoints } from '../../../contract/street-meeting/endpoints'
import { streetMeetingSchemas } from '../../../contract/street-meeting/schemas'
import type { Ctx } from '../../context'
import { command, read, routesOf } from '../../platform/http/route'
import { presentMeeting } from './present-meeting'
import { presentMilestone } from './present-milestone'
import { callStreetMeeting } from './verbs/call-street-meeting'
import { cancelStreetMeeting } from './verbs/cancel-street-meeting'
import { closeStreetMeeting } from './verbs/close-street-meeting'
import { decideMeetingIssue } from './verbs/decide-meeting-issue'
import { getMeetingForm } from './verbs/get-meeting-form'
import { listMilestones } from './verbs/list-milestones'
import { listStreetMeetings } from './verbs/list-street-meetings'
import { meetMilestone } from './verbs/meet-milestone'
import { moveStreetMeeting } from './verbs/move-street-meeting'
import { recordMeetingParticipants } from './verbs/record-meeting-participants'

export const streetMeetingRoutes = routesOf<Ctx, typeof streetMeetingEndpoints, typeof streetMeetingSchemas>(streetMeetingEndpoints, streetMeetingSchemas, {
  listStreetMeetings: read(listStreetMeetings),
  getMeetingForm: read(getMeetingForm),
  callStreetMeeting: command(callStreetMeeting, presentMeeting),
  getStreetMeeting: read((ctx, { params }) => presentMeeting(ctx, params.id)),
  moveStreetMeeting: command(moveStreetMeeting, presentMeeting),
  cancelStreetMeeting: command(cancelStreetMeeting, presentMeeting),
  recordMeetingParticipants: command(recordMeetingParticipants, presentMeeting),
  decideMeetingIssue: command(decideMeetingIssue, presentMeeting),
  closeStreetMeeting: command(closeStreetMeeting, presentMeeting),
  listMilestones: read(listMilestones),
  meetMilestone: command(meetMilestone, presentMilestone),
})

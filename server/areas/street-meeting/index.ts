import { actOnDeadlinesOf } from '../issue'
import { actOnMilestone } from './act-on-milestone'

export { streetMeetingRoutes } from './routes'
export { openRow as openMeetingRow } from './open-row'
export { loadMeeting } from './queries/meetings'
export { papersOf as papersOfMeeting } from './rules/papers-of'
export { attendanceOf as attendanceOfMeeting } from './verbs/attendance-of'
export { minutesOf as minutesOfMeeting } from './verbs/minutes-of'

actOnDeadlinesOf('milestone', actOnMilestone)

import { actOnDeadlinesOf } from '../issue'
import { actOnMilestone } from './act-on-milestone'

export { streetMeetingRoutes } from './routes'
export { minutesOf, type StreetMeetingMinutes } from './verbs/minutes-of'

actOnDeadlinesOf('milestone', actOnMilestone)

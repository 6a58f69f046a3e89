import { dueAfter } from '../matter'
import { limitOf, type Classed, type Limits } from '../issue'

/** The 解决时限 that a colour in a category has, counted from now. */
export const proposedDue = (now: Date, classed: Classed, limits: Limits): Date => dueAfter(now, limitOf(classed, limits).settled, limits.serviceTime)
export const proposedFirstAnswer = (now: Date, classed: Classed, limits: Limits): Date => dueAfter(now, limitOf(classed, limits).firstAnswer, limits.serviceTime)

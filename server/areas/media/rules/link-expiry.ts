import { atChina, chinaDay } from '../../../platform/clock/china-time'

const dayMs = 86_400_000

/** Last day of a link made now, YYYY-MM-DD in China: tomorrow, so a page left open over night still shows its photos. */
export const lastDayOfLink = (now: Date): string => chinaDay(new Date(now.getTime() + dayMs))

/** When a link with this last day dies: the midnight after it, in China. */
export const linkDiesAt = (lastDay: string): Date => new Date(atChina(lastDay, '00:00').getTime() + dayMs)

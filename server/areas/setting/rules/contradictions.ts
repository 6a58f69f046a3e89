import { limitsFor, serviceHoursOf, type Owed, type ServiceTime, type StreetSettings } from '../../../../contract/setting/vocabulary'
import { issueCategories, urgencies, urgencyLabels } from '../../../../contract/issue/vocabulary'

/** About how many hours pass on the wall: a work day takes a whole one, so a work hour takes its share of it. */
const wallHours = ({ aroundTheClock, hours = 0, days = 0 }: Owed, service: ServiceTime): number =>
  days * 24 + (aroundTheClock ? hours : (hours * 24) / serviceHoursOf(service))

/** Where settings that are each sane do not fit together: field to what is wrong, in Chinese; empty where all fits. */
export function contradictions(settings: StreetSettings): Record<string, string> {
  const faults: Record<string, string> = {}
  const late = (category: (typeof issueCategories)[number] | null, urgency: (typeof urgencies)[number]): boolean => {
    const { firstAnswer, settled } = limitsFor(settings, category, urgency)
    return wallHours(firstAnswer, settings.serviceTime) > wallHours(settled, settings.serviceTime)
  }
  for (const urgency of urgencies) {
    const { colour } = urgencyLabels[urgency]
    if (late(null, urgency)) faults[`limits/byUrgency/${urgency}`] = `${colour}：首次答复不能晚于办结`
    for (const category of issueCategories) {
      const overridden = settings.limits.byCategory[category]?.[urgency] !== undefined
      if (overridden && late(category, urgency)) faults[`limits/byCategory/${category}/${urgency}`] = `${settings.categoryNames[category]}（${colour}）：首次答复不能晚于办结`
    }
  }
  return faults
}

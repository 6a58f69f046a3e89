import { elsewhereIn, emergencyIn, type Elsewhere } from '@contract/issue/elsewhere'

/** Who to call now, and who does it faster; an emergency leaves no room for anything else. */
export const lookElsewhere = (text: string): { emergencies: Elsewhere[]; others: Elsewhere[] } => {
  const emergencies = emergencyIn(text)
  return { emergencies, others: emergencies.length > 0 ? [] : elsewhereIn(text) }
}

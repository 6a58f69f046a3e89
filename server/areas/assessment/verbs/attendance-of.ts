import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { attendants, type Attendants } from '../../participant'
import { loadAssessment } from '../queries/assessments'

/** What the sheet to sign is made of, also before anybody came. Who may have it was decided where it was ordered. */
export interface Attendance extends Attendants {
  readonly heldAt: Date | null
  readonly venue: string | null
}

export async function attendanceOf(ctx: Ctx, id: string): Promise<Attendance> {
  const row = (await loadAssessment(ctx, id)) ?? refuse('assessment.unknown')
  return { heldAt: row.held_at, venue: row.venue, ...(await attendants(ctx, id)) }
}

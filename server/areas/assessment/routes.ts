import { assessmentEndpoints } from '../../../contract/assessment/endpoints'
import { assessmentSchemas } from '../../../contract/assessment/schemas'
import type { Ctx } from '../../context'
import { command, read, routesOf } from '../../platform/http/route'
import { presentAssessment } from './present-assessment'
import { addAssessmentItem } from './verbs/add-assessment-item'
import { closeAssessment } from './verbs/close-assessment'
import { decideAssessmentItem } from './verbs/decide-assessment-item'
import { listAssessments } from './verbs/list-assessments'
import { openAssessment } from './verbs/open-assessment'
import { recordAssessmentParticipants } from './verbs/record-assessment-participants'

export const assessmentRoutes = routesOf<Ctx, typeof assessmentEndpoints, typeof assessmentSchemas>(assessmentEndpoints, assessmentSchemas, {
  listAssessments: read(listAssessments),
  openAssessment: command(openAssessment, presentAssessment),
  getAssessment: read((ctx, { params }) => presentAssessment(ctx, params.id)),
  recordAssessmentParticipants: command(recordAssessmentParticipants, presentAssessment),
  addAssessmentItem: command(addAssessmentItem, presentAssessment),
  decideAssessmentItem: command(decideAssessmentItem, presentAssessment),
  closeAssessment: command(closeAssessment, presentAssessment),
})

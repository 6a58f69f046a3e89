import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import type { PaperDocument } from '../../../platform/documents/model/paper-document'
import { attendanceOfAssessment, loadAssessment, minutesOfAssessment } from '../../assessment'
import { assessmentMinutes, monthInWords, signInPaper, streetMeetingMinutes } from '../../paper'
import { attendanceOfMeeting, loadMeeting, minutesOfMeeting } from '../../street-meeting'
import type { OrderOf } from '../export-order'
import { issuerOf } from '../issuer-of'

/** A page to sign on: a line for everybody expected, and some for who comes besides. */
const linesOnPage = 12
const fewestEmpty = 4
const emptyLines = (expected: number): number => Math.max(fewestEmpty, linesOnPage - expected)

/** 研判会纪要 or its 签到表. */
export async function assessmentPaper(ctx: Ctx, { id, paper }: OrderOf<'assessment'>): Promise<PaperDocument> {
  const row = (await loadAssessment(ctx, id)) ?? refuse('ledger.noPaper')
  const issuer = await issuerOf(ctx, { role: 'community', scope: { kind: 'community', id: row.community_id, streetId: row.street_id } })
  if (paper === 'minutes') {
    const minutes = await minutesOfAssessment(ctx, id)
    return assessmentMinutes({ issuer: { ...issuer, issuedAt: minutes.closedAt }, ...minutes })
  }
  const { heldAt, venue, people, withResidents } = await attendanceOfAssessment(ctx, id)
  return signInPaper({ issuer, meeting: `${row.community_name}${monthInWords(row.month)}联合研判会`, heldAt, venue, expected: people, emptyLines: emptyLines(people.length), voluntary: withResidents })
}

/** 议事会纪要 or its 签到表. */
export async function meetingPaper(ctx: Ctx, { id, paper }: OrderOf<'streetMeeting'>): Promise<PaperDocument> {
  const row = (await loadMeeting(ctx, id)) ?? refuse('ledger.noPaper')
  const issuer = await issuerOf(ctx, { role: 'street_office', scope: { kind: 'street', id: row.street_id, streetId: row.street_id } })
  if (paper === 'minutes') {
    const minutes = await minutesOfMeeting(ctx, id)
    return streetMeetingMinutes({ issuer: { ...issuer, issuedAt: minutes.closedAt }, ...minutes })
  }
  const { heldAt, venue, people, withResidents } = await attendanceOfMeeting(ctx, id)
  return signInPaper({ issuer, meeting: `${row.street_name}专题议事会（${row.topic}）`, heldAt, venue, expected: people, emptyLines: emptyLines(people.length), voluntary: withResidents })
}

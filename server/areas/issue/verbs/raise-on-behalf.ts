import type { Role } from '../../../../contract/endpoint'
import type { Ctx } from '../../../context'
import { refuse } from '../../../platform/errors'
import { nameResident, newResident } from '../../person'
import { accusesOfficial } from '../accuses-official'
import { beginIssue, tellFirst, type Beginning } from '../begin-issue'
import { loadEntry, type Entry } from '../queries/load-entry'

/** What somebody said on the phone, at the door or on another platform, as an office writes it down. */
export interface OnBehalf {
  readonly id: string
  readonly number: string
  readonly entry: Entry
  readonly text: string
  readonly estate: string | null
  readonly placeWords: string
  readonly reporter: string | null
  readonly phone: string | null
  readonly source: 'phone' | 'visit' | 'external'
  readonly externalSource: string | null
  readonly externalNumber: string | null
  /** YYYY-MM-DD; null: today. */
  readonly reportedOn: string | null
  readonly importId: string | null
}

interface By { readonly role: Role; /** Who has it first is told of it. */ readonly tells: boolean }

/** Where something is raised; refuses a place or an estate that is not there. */
export async function entryAt(ctx: Ctx, placeId: string, estate: string | null): Promise<Entry> {
  const entry = await loadEntry(ctx, { placeId, estate, codeToken: null })
  return entry?.hasEstate ? entry : refuse('place.unknown')
}

/**
 * An issue is raised for a resident whose phone is not here: they are a person of their own, whom the follow-up code leads
 * back. The community has it first; what accuses an official goes to the street.
 */
export async function raiseOnBehalf(ctx: Ctx, issue: OnBehalf, by: By): Promise<void> {
  const { id, number, entry, text, estate, placeWords, phone, source, externalSource, externalNumber, reportedOn, importId } = issue
  const raisedBy = await newResident(ctx)
  if (issue.reporter) await nameResident(ctx, raisedBy, issue.reporter)
  const beginning: Beginning = {
    id, number, entry, text, estate, placeWords, phone, source, raisedBy, state: accusesOfficial(text) ? 'reportedUp' : 'withCommunity', deputyId: null, visibility: 'handlers', codeId: null, photoCount: 0,
    aboveCommunity: accusesOfficial(text), elsewhere: { source: externalSource, number: externalNumber, reportedOn, importId }, hat: by.role,
  }
  const { eventId } = await beginIssue(ctx, beginning)
  if (by.tells) await tellFirst(ctx, beginning, eventId)
}

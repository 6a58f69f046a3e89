import type { MilestoneFilter } from '@contract/street-meeting/vocabulary'
import { call } from '@/shared/api-client/call'
import { upload } from '@/shared/api-client/upload'
import { dropFiles } from '@/shared/keep/files'
import type { CallBody, DecideBody, MeetingForm, Milestone, ParticipantInput, StreetMeeting } from './types'

export const meetingApi = {
  list: (placeId: string, cursor: string | undefined) => call('listStreetMeetings', { query: { placeId, cursor } }),
  form: (placeId: string): Promise<MeetingForm> => call('getMeetingForm', { query: placeId ? { placeId } : {} }),
  call: (body: CallBody, key: string): Promise<StreetMeeting> => call('callStreetMeeting', { body, key }),
  load: (id: string): Promise<StreetMeeting> => call('getStreetMeeting', { params: { id } }),
  move: (id: string, body: { startsAt: string; venue: string }, key: string): Promise<StreetMeeting> => call('moveStreetMeeting', { params: { id }, body, key }),
  cancel: (id: string, words: string, key: string): Promise<StreetMeeting> => call('cancelStreetMeeting', { params: { id }, body: { words }, key }),
  record: (id: string, participants: readonly ParticipantInput[], key: string): Promise<StreetMeeting> => call('recordMeetingParticipants', { params: { id }, body: { participants: [...participants] }, key }),
  decide: (id: string, body: DecideBody, key: string): Promise<StreetMeeting> => call('decideMeetingIssue', { params: { id }, body, key }),
  close: (id: string, body: { discussion: string; feedback: string }, key: string): Promise<StreetMeeting> => call('closeStreetMeeting', { params: { id }, body, key }),
  milestones: (filter: MilestoneFilter, cursor: string | undefined) => call('listMilestones', { query: { filter, cursor } }),
}

/** Photos first, one after the other (a kept file's own id is its key), then the words. Throws ApiError. */
export const meetMilestone = async (id: string, { words, fileIds }: { words: string; fileIds: readonly string[] }, key: string): Promise<Milestone> => {
  const photoIds: string[] = []
  for (const fileId of fileIds) photoIds.push((await upload(fileId, fileId)).id)
  const met = await call('meetMilestone', { params: { id }, body: { words, photoIds }, key })
  void dropFiles(fileIds)
  return met
}

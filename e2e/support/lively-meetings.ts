import { cast, signedIn, type Somebody } from './act-as'
import { raise, type World } from './world'

interface Others { resident: Somebody; deputy: Somebody; community: Somebody }

const dayMs = 86_400_000
/** A day in China so many days from now. */
export const dayIn = (days: number): string => new Date(Date.now() + days * dayMs + 8 * 3_600_000).toISOString().slice(0, 10)

/** An issue that the community reported to the street. */
export async function reportedUp(world: World, { resident, deputy, community }: Others, text: string): Promise<string> {
  const { issueId } = await raise(world, resident, { text })
  await deputy.call('passIssueOn', { params: { id: issueId }, body: { words: '请社区接着办' } })
  await community.call('triageIssues', { body: { ids: [issueId], category: 'municipal', urgency: 'yellow', party: 'street', words: '要几家单位一起办' } })
  return issueId
}

/** An open assessment, and a meeting that is held, one issue decided with two milestones, one still to decide, one left to call for. */
export async function bringMeetings(world: World, others: Others) {
  const street = await signedIn(world.url, cast.streetOffice)
  const handler = await signedIn(world.url, cast.cityManagement)
  const decided = await reportedUp(world, others, '弱电线缆乱拉到楼道口，一碰就掉，五个小区都这样')
  const open = await reportedUp(world, others, '消防通道总被货车占着，进不来车')
  await reportedUp(world, others, '河边步道的护栏松了好几处')
  const units = (await street.call('getMeetingForm')).units
  const unit = units.find(({ name }) => name === '街道城管办') ?? units[0]
  if (!unit) throw new Error('the street has no units')
  const { id } = await street.call('callStreetMeeting', { body: { issueIds: [decided, open], topic: '弱电线缆整治', startsAt: new Date(Date.now() + 1500).toISOString(), venue: '街道三楼会议室', handlerIds: [unit.id] } })
  await street.call('recordMeetingParticipants', { params: { id }, body: { participants: [{ side: 'street', duty: 'chair', name: '熊志强', title: '鱼复街道党政办' }, { side: 'handler', name: '谭永贵', title: '街道城管办' }] } })
  const milestones = [{ what: '管线摸底', handlerId: unit.id, dueOn: dayIn(5) }, { what: '统一入管', handlerId: unit.id, dueOn: dayIn(20) }]
  await street.call('decideMeetingIssue', { params: { id }, body: { issueId: decided, choice: 'assign', words: '统一走管，废线拆除', assignment: { handlerId: unit.id, dueOn: dayIn(30), dueReason: '分段施工', milestones } } })
  const { id: assessment } = await others.community.call('openAssessment', { body: {} })
  await others.community.call('recordAssessmentParticipants', { params: { id: assessment }, body: { venue: '社区会议室', participants: [{ side: 'community', duty: 'chair', name: '余大勇', title: '榕树社区' }, { side: 'property', name: '李经理', title: '滨江物业' }] } })
  return { street, handler, assessment, meeting: id }
}

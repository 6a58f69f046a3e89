import { v7 } from 'uuid'
import type { EndpointName } from '../../contract/api'
import type { IssueState } from '../../contract/issue/vocabulary'
import { home, type Call, type PersonaName, type World } from './issue-world'
import { publishIssue, putIssue, putLateWork, type Putting } from './put-issue'
import { dropAssessments, putAssessment, putMeeting, putMilestone, soon } from './put-meeting'
import { putUnitLink } from './put-unit-link'
import { insertHandler, insertPersona } from './world-people'

/** What one endpoint lets whom do with the resident's issue at the first grid; everybody not named is refused. */
export interface AccessLine {
  /** Prepares the row (anew for every caller) and gives the call. */
  call(world: World): Promise<Call>
  /** Who gets 2xx. `anyone` means everybody with a right token or none; `persons` everybody with a right token. */
  readonly may: readonly PersonaName[] | 'anyone' | 'persons'
  /** Of who may: whose answer shows the issue. Lists only. */
  readonly shows?: readonly PersonaName[]
}

const own = ['resident'] as const
const deputies = ['deputy', 'deputySecondPhone'] as const
const clerks = ['clerk', 'colleague'] as const
const streetAndCongress = ['street', 'congress'] as const
const said = { words: '已经看过现场', photoIds: [] }
const missing = async (): Promise<Call> => ({ params: { token: 'AAAAAAAA', id: v7() } })

const onIssue = (state: IssueState, may: AccessLine['may'], body?: (world: World) => unknown, putting: Putting = {}): AccessLine => ({
  may, call: async (world) => ({ params: { id: await putIssue(world, state, putting) }, body: body?.(world) }),
})
const onPublication = (may: AccessLine['may'], body?: unknown, state: 'pending' | 'checked' | 'published' = 'pending'): AccessLine => ({
  may,
  call: async (world) => {
    const id = await publishIssue(world, await putIssue(world, 'followedUp'))
    const approved = state === 'published' ? {} : { approved_by: null, published_at: null, ...(state === 'pending' && { checked_by: null, checked_at: null }) }
    await world.database.db.updateTable('publication').set({ state, ...approved }).where('id', '=', id).execute()
    return { params: { id }, body }
  },
})
const seenAndTicked = { version: 1, privacyChecked: true, secrecyChecked: true }
const reviewInSteps = async (world: World, steps: 2 | 3): Promise<void> => {
  await world.database.db.insertInto('setting').values({ tenant: 'home', place_id: world.street.streetId, key: 'reviewSteps', value: JSON.stringify(steps) })
    .onConflict((conflict) => conflict.columns(['tenant', 'place_id', 'key']).doUpdateSet({ value: JSON.stringify(steps) })).execute()
}
const list = (may: AccessLine['may'], shows: readonly PersonaName[], state: IssueState, query?: Call['query'], putting: Putting = {}): AccessLine => ({
  may, shows, call: async (world) => {
    await putIssue(world, state, putting)
    return { query }
  },
})
const free = (may: AccessLine['may'], call: Call | ((world: World) => Call)): AccessLine => ({ may, call: async (world) => (typeof call === 'function' ? call(world) : call) })
const together = [{ side: 'community', name: '余大勇', title: '榕树社区党委书记' }, { side: 'property', name: '李经理' }]
const settingsVersion = async (world: World): Promise<number> =>
  (await world.database.db.selectFrom('place').select('settings_version').where('id', '=', world.street.streetId).executeTakeFirstOrThrow()).settings_version
let phones = 0
const newPhone = (): string => `1390000${String(++phones).padStart(4, '0')}`
const onGrant = (body: () => unknown): AccessLine => ({
  may: ['street', 'operator'],
  call: async (world) => {
    const { personId } = await insertPersona({ db: world.database.db, vault: world.services.vault, ...home }, { role: 'community', placeId: world.street.communityIds[0] })
    const { id } = await world.database.db.selectFrom('role_grant').select('id').where('person_id', '=', personId).executeTakeFirstOrThrow()
    return { params: { id }, body: body() }
  },
})
const onUnit = (body: (name: string) => unknown, closed = false): AccessLine => ({
  may: ['street', 'operator'],
  call: async (world) => {
    const id = await insertHandler(world.database.db, home.tenant, `科室${newPhone()}`)
    await world.database.db.updateTable('handler').set({ street_id: world.street.streetId, closed_at: closed ? world.now : null }).where('id', '=', id).execute()
    return { params: { id }, body: body(`科室${newPhone()}`) }
  },
})
const onLinkedUnit = (body?: unknown): AccessLine => ({
  may: ['street', 'operator'],
  call: async (world) => ({ params: { id: (await putUnitLink(world)).handlerId }, body }),
})

const secret = (): string => v7().replaceAll('-', '')

/** One line for every endpoint of the contract: a new endpoint without a line does not compile. */
export const accessLines: Record<EndpointName, AccessLine> = {
  getApp: free('anyone', {}),
  getCode: { may: [], call: missing },
  // A code that is none is not counted, and nobody need know.
  countScan: { may: 'anyone', call: missing },
  listEstates: free('anyone', {}),
  getPlace: free('anyone', (world) => ({ params: { id: world.street.gridIds[0] } })),
  openGuestSession: free('anyone', () => ({ body: { secret: secret() } })),
  openWechatSession: free([], { body: { code: 'abc' } }),
  requestSmsCode: free([], { body: { phone: '13800000000' } }),
  openPhoneSession: free([], () => ({ body: { challengeId: v7(), code: '123456' } })),
  getMe: free('persons', {}),
  signOut: free('persons', {}),
  forgetDevice: free('persons', { body: {} }),
  listDeputies: free('anyone', {}),
  getDeputy: free('anyone', (world) => ({ params: { id: world.deputyId } })),

  raiseIssue: free('persons', (world) => ({ body: { text: '水管漏水了一地', placeId: world.street.gridIds[0] } })),
  listMyIssues: list('persons', ['resident', 'neighbour'], 'withDeputy'),
  listPublicIssues: list('anyone', [], 'withDeputy'),
  findSimilarIssues: free('persons', (world) => ({ body: { text: '路灯坏了', placeId: world.street.gridIds[0] } })),
  openByFollowUpCode: free([], { body: { code: 'ABCD-EFGH-JKMN' } }),
  getIssue: onIssue('followedUp', ['resident', 'neighbour', ...deputies, ...clerks, ...streetAndCongress, 'handler', 'supporter']),
  getReceipt: onIssue('followedUp', own),
  meetIssueToo: onIssue('followedUp', 'persons', undefined, { published: true }),
  supplementIssue: onIssue('followedUp', ['resident', 'neighbour'], () => said),
  withdrawIssue: onIssue('followedUp', own, () => ({})),
  rateIssue: onIssue('done', ['resident', 'neighbour'], () => ({ ratings: [{ subject: 'handling', score: 'satisfied' }] })),
  listDeputyIssues: list([...deputies, 'deputyElsewhere', 'foreigner'], deputies, 'withDeputy'),
  seeIssue: onIssue('withDeputy', deputies),
  acceptIssue: onIssue('withDeputy', deputies, () => ({})),
  passIssueOn: onIssue('withDeputy', deputies, () => ({ words: '请社区看看' })),
  listOfficeIssues: list([...clerks, 'clerkNextDoor', ...streetAndCongress, 'streetElsewhere', 'foreigner'], [...clerks, ...streetAndCongress], 'withCommunity', { filter: 'all', limit: 50 }),
  askBackIssue: onIssue('withCommunity', clerks, () => ({ words: '是哪一栋？' })),
  answerIssue: onIssue('withCommunity', clerks, () => said),
  settleIssue: onIssue('reportedUp', ['street'], () => ({ ...said, ending: 'settled' })),
  recuseFromIssue: onIssue('withDeputy', deputies, () => ({ reason: 'relative' })),
  revealPhone: onIssue('withCommunity', clerks, () => ({ reason: 'call_back' })),
  handIssueToDeputy: onIssue('withCommunity', clerks, (world) => ({ deputyId: world.deputyId })),
  reopenIssue: onIssue('disputedAtStreet', ['street'], () => ({ words: '重新办理' })),
  explainIssue: onIssue('disputedAtCommunity', clerks, () => ({ words: '情况是这样的' })),

  getTriageForm: free([...clerks, 'clerkNextDoor', 'street', 'streetElsewhere', 'foreigner'], {}),
  triageIssues: { may: clerks, call: async (world) => ({ body: { ids: [await putIssue(world, 'withCommunity')], category: 'safety', urgency: 'yellow', party: 'itself' } }) },
  countDesk: free([...clerks, 'clerkNextDoor', 'street', 'streetElsewhere', 'congress', 'foreigner'], {}),
  reclassifyIssue: onIssue('communityHandling', clerks, () => ({ category: 'safety', urgency: 'red', words: '有人受伤' })),
  redirectIssue: onIssue('reportedUp', ['street'], () => ({ words: '请打 12345' })),
  transferIssue: onIssue('withCommunity', clerks, (world) => ({ communityId: world.street.communityIds[1], words: '在隔壁社区' })),
  findDuplicates: onIssue('withCommunity', [...clerks, 'street']),
  mergeIssue: { may: clerks, call: async (world) => ({ params: { id: await putIssue(world, 'withCommunity') }, body: { intoId: await putIssue(world, 'communityHandling') } }) },
  unmergeIssue: { may: [...clerks, 'street'], call: async (world) => ({ params: { id: await putIssue(world, 'merged') }, body: { words: '不是一件事' } }) },
  returnIssueDown: onIssue('reportedUp', ['street'], () => ({ words: '请社区办' })),
  assignIssue: onIssue('reportedUp', ['street'], (world) => ({ handlerId: world.handlerId, category: 'municipal' })),
  planIssue: onIssue('communityHandling', clerks, () => ({ words: '明年一起改', planOn: '2027-03-01' }), { handled: 'byCommunity' }),
  hurryIssue: onIssue('handling', ['street'], () => ({})),
  superviseIssue: onIssue('handling', ['congress'], () => ({ words: '请尽快办' })),
  decideExtension: { may: ['street'], call: async (world) => ({ params: { id: await putIssue(world, 'handling', { extension: true }) }, body: { granted: true } }) },
  recordCallBack: onIssue('done', [...clerks, 'street'], () => ({ channel: 'call', ratings: (['followUp', 'handling'] as const).map((subject) => ({ subject, score: 'satisfied' })) }), { byOffice: true }),
  listHandlerIssues: list(['handler', 'supporter', 'handlerElsewhere'], ['handler', 'supporter'], 'handling', { filter: 'todo', limit: 50 }),
  takeIssue: onIssue('assigned', ['handler'], () => ({})),
  returnIssue: onIssue('assigned', ['handler'], () => ({ words: '不归我们管' })),
  replyInterim: onIssue('handling', ['handler'], () => said),
  reportSupport: onIssue('handling', ['supporter'], () => said),
  askExtension: onIssue('handling', ['handler'], () => ({ wantedOn: '2026-12-30', words: '等零件' })),

  uploadMedia: free([], { body: {} }),
  uploadDocument: free([], { body: {} }),
  listInbox: free('persons', {}),
  countUnread: free('persons', {}),
  markRead: free('persons', () => ({ body: { upTo: v7() } })),
  listReviews: { ...list([...clerks, 'clerkNextDoor', 'party', 'foreigner'], [...clerks, 'party'], 'followedUp'), call: async (world) => ({ query: { limit: 50 }, ...(await onPublication([]).call(world), { params: undefined }) }) },
  getReview: onPublication([...clerks, 'party']),
  checkPublication: onPublication([...clerks, 'party'], { version: 1, title: '路灯坏了', text: '路灯坏了，晚上看不见', privacyChecked: true, secrecyChecked: true }),
  secondPublication: { ...onPublication(['colleague', 'party'], seenAndTicked, 'checked'), call: async (world) => {
    await reviewInSteps(world, 3)
    return onPublication([], seenAndTicked, 'checked').call(world)
  } },
  approvePublication: { ...onPublication(['colleague', 'party'], seenAndTicked, 'checked'), call: async (world) => {
    await reviewInSteps(world, 2)
    return onPublication([], seenAndTicked, 'checked').call(world)
  } },
  holdPublication: onPublication([...clerks, 'party'], { reason: 'other' }),
  listAssessments: { ...free([...clerks, 'clerkNextDoor', ...streetAndCongress, 'streetElsewhere', 'foreigner'], {}), shows: [] },
  openAssessment: { may: [...clerks, 'clerkNextDoor', 'foreigner'], shows: clerks, call: async (world) => { await dropAssessments(world); await putIssue(world, 'withCommunity'); return { body: {} } } },
  getAssessment: { may: [...clerks, ...streetAndCongress], call: async (world) => ({ params: { id: (await putAssessment(world)).id } }) },
  recordAssessmentParticipants: { may: clerks, call: async (world) => ({ params: { id: (await putAssessment(world)).id }, body: { venue: '社区会议室', participants: together } }) },
  addAssessmentItem: { may: clerks, call: async (world) => ({ params: { id: (await putAssessment(world)).id }, body: { issueId: await putIssue(world, 'withCommunity') } }) },
  decideAssessmentItem: { may: clerks, call: async (world) => { const { id, issueId } = await putAssessment(world); return { params: { id }, body: { issueId, version: 1, choice: 'leave', words: '下次请物业来' } } } },
  closeAssessment: { may: clerks, call: async (world) => ({ params: { id: (await putAssessment(world, { ready: true })).id }, body: {} }) },

  listStreetMeetings: { ...free([...clerks, 'clerkNextDoor', ...streetAndCongress, 'party', 'streetElsewhere', ...deputies, 'deputyElsewhere', 'handler', 'supporter', 'handlerElsewhere', 'foreigner'], {}), shows: [] },
  getMeetingForm: { may: [...streetAndCongress, 'streetElsewhere', 'foreigner'], shows: streetAndCongress, call: async (world) => { await putIssue(world, 'reportedUp'); return {} } },
  callStreetMeeting: { may: streetAndCongress, call: async (world) => ({ body: { issueIds: [await putIssue(world, 'reportedUp')], topic: '弱电下地', startsAt: soon(world), venue: '街道三楼', handlerIds: [world.handlerId] } }) },
  getStreetMeeting: { may: [...streetAndCongress, 'party', ...clerks, ...deputies, 'handler'], call: async (world) => ({ params: { id: (await putMeeting(world)).id } }) },
  moveStreetMeeting: { may: streetAndCongress, call: async (world) => ({ params: { id: (await putMeeting(world)).id }, body: { startsAt: soon(world), venue: '街道二楼' } }) },
  cancelStreetMeeting: { may: streetAndCongress, call: async (world) => ({ params: { id: (await putMeeting(world)).id }, body: { words: '先由社区办' } }) },
  recordMeetingParticipants: { may: streetAndCongress, call: async (world) => ({ params: { id: (await putMeeting(world, { state: 'held' })).id }, body: { participants: together } }) },
  decideMeetingIssue: { may: ['street'], call: async (world) => { const { id, issueId } = await putMeeting(world, { state: 'held' }); return { params: { id }, body: { issueId, choice: 'returnDown', words: '请社区办' } } } },
  closeStreetMeeting: { may: streetAndCongress, call: async (world) => ({ params: { id: (await putMeeting(world, { state: 'held', ready: true })).id }, body: {} }) },
  listMilestones: { may: [...clerks, 'clerkNextDoor', ...streetAndCongress, 'party', 'streetElsewhere', ...deputies, 'deputyElsewhere', 'handler', 'supporter', 'handlerElsewhere', 'foreigner'], shows: [...clerks, ...streetAndCongress, 'party', ...deputies, 'handler'], call: async (world) => { await putMilestone(world); return { query: { limit: 50 } } } },
  meetMilestone: { may: ['street', 'handler'], call: async (world) => ({ params: { id: await putMilestone(world) }, body: { words: '管道改好了' } }) },
  withdrawPublication: onPublication(['resident', ...clerks, 'party'], { reason: 'other' }, 'published'),
  getSettings: free([...clerks, 'clerkNextDoor', ...streetAndCongress, 'party', 'countyCongress', 'government', 'operator', 'gridWorker', 'handler', 'supporter', 'handlerElsewhere'], (world) => ({ params: { id: world.street.streetId } })),
  changeSettings: { may: ['street', 'operator'], call: async (world) => ({ params: { id: world.street.streetId }, body: { version: await settingsVersion(world), changes: { ratingDays: 10 } } }) },
  listStaff: free(['street', 'operator', 'streetElsewhere', 'foreigner'], {}),
  inviteStaff: free(['street', 'operator'], (world) => ({ body: { name: '新同事', phone: newPhone(), role: 'community', placeId: world.street.communityIds[0] } })),
  endStaff: onGrant(() => ({})),
  renewStaff: onGrant(() => ({ until: null })),
  changeStaffPhone: onGrant(() => ({ phone: newPhone() })),
  listHandlers: free([...clerks, 'clerkNextDoor', ...streetAndCongress, 'operator', 'streetElsewhere', 'foreigner'], {}),
  addHandler: free(['street', 'streetElsewhere', 'foreigner'], () => ({ body: { name: `物业${newPhone()}`, kind: 'property', duty: '小区物业' } })),
  changeHandler: onUnit((name) => ({ version: 1, name, duty: '市政' })),
  closeHandler: onUnit(() => ({ version: 1 })),
  reopenHandler: onUnit(() => ({ version: 1 }), true),

  getPublicFigures: free('anyone', {}),
  listPublicLedger: list('anyone', [], 'withDeputy'),
  getFigures: free([...clerks, 'clerkNextDoor', ...streetAndCongress, 'streetElsewhere', 'party', 'countyCongress', 'government', 'foreigner'], {}),
  listUnitFigures: free(['handler', 'supporter', 'handlerElsewhere', 'government'], {}),
  listOverdueWork: { ...list(['government'], ['government'], 'handling'), call: async (world) => {
    await putLateWork(world)
    return {}
  } },
  listLedger: { ...list([...clerks, 'clerkNextDoor', ...streetAndCongress, 'streetElsewhere', 'handler', 'supporter', 'handlerElsewhere', 'foreigner'], [...clerks, ...streetAndCongress, 'handler'], 'handling'), call: async (world) => {
    await putIssue(world, 'handling')
    // Others were transferred next door before.
    return { query: { limit: 50, communityId: world.street.communityIds[0] } }
  } },
  exportLedger: free([...clerks, 'clerkNextDoor', ...streetAndCongress, 'streetElsewhere', 'handler', 'supporter', 'handlerElsewhere', 'foreigner'], { body: { month: '2026-11' } }),
  exportReport: free([...clerks, 'clerkNextDoor', ...streetAndCongress, 'streetElsewhere', 'party', 'countyCongress', 'government', 'foreigner'], { body: { month: '2026-11', format: 'pdf' } }),
  listPapers: { may: ['resident', 'neighbour', ...deputies, ...clerks, ...streetAndCongress, 'handler', 'supporter'], call: async (world) => ({ params: { issueId: await putIssue(world, 'followedUp') } }) },
  makeAssessmentPaper: { may: [...clerks, ...streetAndCongress], call: async (world) => ({ params: { assessmentId: (await putAssessment(world)).id }, body: { paper: 'attendance', format: 'docx' } }) },
  makeMeetingPaper: { may: [...streetAndCongress, 'party', ...clerks, ...deputies, 'handler'], call: async (world) => ({ params: { meetingId: (await putMeeting(world, { state: 'closed', ready: true })).id }, body: { paper: 'minutes', format: 'docx' } }) },
  makePaper: { may: own, call: async (world) => ({ params: { issueId: await putIssue(world, 'followedUp') }, body: { kind: 'receipt', format: 'pdf' } }) },

  enterIssue: free([...clerks, 'street', 'gridWorker'], (world) => ({ body: { text: '楼道灯坏了好几天', placeId: world.street.gridIds[0], source: 'phone' } })),
  previewImport: free([], { body: {} }),
  importIssues: free([], { body: {} }),
  getUnitAccess: onLinkedUnit(),
  giveUnitAccess: onLinkedUnit({}),
  renewUnitAccess: onLinkedUnit({}),
  revokeUnitAccess: onLinkedUnit({}),
  lookUnitLink: free([], { body: { token: 'A'.repeat(43) } }),
  enterUnitLink: free([], { body: { token: 'A'.repeat(43), code: '12345678', name: '王师傅' } }),
  exportTemplate: free([...clerks, 'clerkNextDoor', 'street', 'streetElsewhere', 'foreigner'], { body: {} }),
}

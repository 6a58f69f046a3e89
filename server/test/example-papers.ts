import { assessmentMinutes, type AssessmentMinutesInput } from '../areas/paper/rules/assessment-minutes'
import { assignmentSlip, type AssignmentInput } from '../areas/paper/rules/assignment'
import { callBackRecord, type CallBackInput } from '../areas/paper/rules/call-back'
import { completionReport, type CompletionInput } from '../areas/paper/rules/completion'
import { coordinationLetter, type CoordinationInput } from '../areas/paper/rules/coordination'
import { extensionRequest, type ExtensionInput } from '../areas/paper/rules/extension'
import { ledger, type LedgerEntry } from '../areas/paper/rules/ledger'
import type { Meeting } from '../areas/paper/rules/meeting'
import type { CommunityMonth } from '../areas/paper/rules/month-figures'
import { monthlyReport, type MonthlyReportInput } from '../areas/paper/rules/monthly-report'
import type { Issuer, PaperIssue } from '../areas/paper/rules/paper-input'
import { receipt, type ReceiptInput } from '../areas/paper/rules/receipt'
import { signInPaper, signInSheet, type SignInInput } from '../areas/paper/rules/sign-in'
import { streetMeetingMinutes, type StreetMeetingInput } from '../areas/paper/rules/street-meeting-minutes'
import { supervisionSlip, type SupervisionInput } from '../areas/paper/rules/supervision'

const at = (day: string, time = '09:00'): Date => new Date(`${day}T${time}:00+08:00`)

export const issuer: Issuer = { stem: '鱼复', office: '鱼复街道办事处', mark: '示例数据，人名均为虚构', issuedAt: at('2026-11-24') }
const by = (office: string, day = '2026-11-24'): Issuer => ({ ...issuer, office, issuedAt: at(day) })

export const fireLane: PaperIssue = {
  number: 'YF-20261103-0012', title: '榕树苑 5 栋旁边的消防通道天天停满车', summary: '榕树苑 5 栋旁边的消防通道天天停满车，救护车上周进不来，老人是抬出去的，请尽快管一管。', community: '榕树社区', placeName: '榕树苑 5–8 栋',
  category: '安全隐患', urgency: 'red', raisedAt: at('2026-11-03', '08:40'),
}
export const lamp: PaperIssue = {
  number: 'YF-20261105-0003', title: '槐树里小区门口路灯不亮', summary: '槐树里小区门口三盏路灯不亮半个月了，晚上放学的孩子看不清路。', community: '槐树社区', placeName: '槐树里 1–4 栋', category: '市政设施', urgency: 'yellow', raisedAt: at('2026-11-05', '19:20'),
}
const su = { name: '苏德芬', title: '鱼复街道议事代表' }

export const receiptInput: ReceiptInput = { issuer: by('榕树社区居民委员会', '2026-11-03'), issue: fireLane, holder: '苏德芬 · 鱼复街道议事代表', next: '代表会在 1 个工作日内联系您；代表没有空的，由社区接着办。', followUpCode: '7K3M-9QPX-2VB4T', phone: '12000000002' }
export const assignmentInput: AssignmentInput = {
  issuer, number: 12, to: { kind: 'street_section', name: '街道平安建设办' }, issue: fireLane, helpers: ['街道城管办', '榕树社区'], dueAt: at('2026-11-25', '18:00'), deputy: su,
  demand: '24 小时内到现场清出通道；同物业商定长期管理办法，报送处理前后照片。', attachments: ['现场照片 2 张'],
}
export const coordinationInput: CoordinationInput = {
  issuer, number: 5, to: { kind: 'county_department', name: '县消防救援大队' }, issue: fireLane, requests: ['派员到现场核查消防通道的划线和标识', '就小区内停车位与消防通道的关系给予技术指导'], replyBy: at('2026-11-30'),
  contact: { name: '熊志强', phone: '12000030004' }, attachments: ['现场照片', '榕树社区联合研判会纪要'],
}
export const supervisionInput: SupervisionInput = { issuer: by('鱼复街道人大工委'), number: 3, to: '街道平安建设办', issue: fireLane, responsible: '街道平安建设办', dueAt: at('2026-11-20', '18:00'), reason: '已超过解决时限，至今没有办结', replyBy: at('2026-11-30') }
export const extensionInput: ExtensionInput = { issuer: by('街道规划建设办'), to: '鱼复街道办事处', issue: lamp, dueAt: at('2026-11-25', '18:00'), untilAt: at('2026-12-09', '18:00'), reason: '灯具型号停产，替换件由厂家发货，预计 12 月初到。', doneSoFar: '已勘查线路，排除电缆故障；已订货。', meanwhile: '先装两盏临时灯，到货后两日内换装。' }
export const completionInput: CompletionInput = {
  issuer: by('街道平安建设办', '2026-11-25'), to: '鱼复街道办事处', issue: fireLane, dueAt: at('2026-11-25', '18:00'), doneAt: at('2026-11-24', '16:00'), ending: 'settled', plannedFor: null,
  steps: [{ at: at('2026-11-04'), text: '到现场清出通道，劝离车辆 11 辆。' }, { at: at('2026-11-12'), text: '同物业、业委会商定夜间停车办法。' }, { at: at('2026-11-24'), text: '重新划线，装隔离桩 8 个。' }],
  result: '消防通道已清出并重新划线，物业每晚巡查两次，居民代表确认通道畅通。', proofs: ['处理前后照片 4 张', '夜间停车办法'],
}
export const callBackInput: CallBackInput = { issuer: by('榕树社区居民委员会', '2026-11-27'), issue: fireLane, raiser: '欧阳桂芳', handler: '街道平安建设办', caller: '尹小琴', channel: '电话', calledAt: at('2026-11-27', '10:30'), showsFollowUp: false, outcome: { reached: true, handling: 'basically', followUp: 'satisfied', reason: '', words: '车不停了，就是桩子晚上看不清，希望贴反光条。' } }

export const meeting: Meeting = {
  heldAt: at('2026-11-26', '14:30'), venue: '榕树社区党群服务中心二楼', chair: { name: '沈淑华', title: '榕树社区党委书记' }, recorder: '徐素珍',
  participants: [{ name: '苏德芬', title: '鱼复街道议事代表' }, { name: '韩敏', title: '鱼复街道议事代表' }, { name: '杨天明', title: '鱼复街道议事代表' }, { name: '邹建国', title: '榕树苑物业公司项目经理' }, { name: '李志强', title: '网格员' }],
}
export const assessmentInput: AssessmentMinutesInput = {
  issuer: by('榕树社区居民委员会', '2026-11-27'), community: '榕树社区', month: '2026-11', meeting, otherDecisions: ['下月起每周三晚由物业和网格员一起巡查消防通道', '请街道把榕树苑北门的非机动车棚列入明年民生微实事备选'],
  issues: Array.from({ length: 14 }, (_, position) => ({
    issue: { ...(position % 2 === 0 ? fireLane : lamp), number: `YF-20261103-${String(position + 1).padStart(4, '0')}`, urgency: position % 3 === 0 ? 'red' as const : position % 3 === 1 ? 'yellow' as const : 'blue' as const },
    responsible: position % 2 === 0 ? '街道平安建设办' : '榕树社区', dueAt: at('2026-12-05', '18:00'), deputy: position % 2 === 0 ? su : null, decision: position % 2 === 0 ? '报街道协调，建议由街道平安建设办承办。' : '社区自办。',
  })),
}
export const streetMeetingInput: StreetMeetingInput = {
  issuer, street: '鱼复街道', topic: '榕树苑等三个小区消防通道治理', meeting: { ...meeting, venue: '街道办事处三楼会议室', chair: { name: '熊志强', title: '鱼复街道党政办主任' } }, issues: [fireLane, lamp],
  opinions: [{ by: '鱼复街道议事代表苏德芬', text: '居民愿意错时停车，但要先有地方停' }, { by: '县消防救援大队', text: '通道宽度不得少于 4 米，划线可以给予指导' }],
  measures: [{ text: '清出通道并重新划线', handler: '街道平安建设办', ofTheStreet: true, milestone: '11 月 30 日前清出', by: at('2026-12-10') }, { text: '核查划线和标识', handler: '县消防救援大队', ofTheStreet: false, milestone: '划线前到场', by: at('2026-12-05') }],
  feedback: '纪要公开后 2 个工作日内，由各社区在网格群里告知居民，并逐件答复反映人',
}
export const signInInput: SignInInput = { issuer, meeting: '鱼复街道专题议事会', heldAt: meeting.heldAt, venue: '街道办事处三楼会议室', expected: meeting.participants, emptyLines: 15, voluntary: false }

const month = (community: string, numbers: readonly [number, number, number, number, number, number, number, number, number, number]): CommunityMonth => {
  const [raised, answerDue, answeredInTime, settleDue, settledInTime, satisfied, basically, dissatisfied, calledBack, reopened] = numbers
  return { community, raised, answerDue, answeredInTime, settleDue, settledInTime, satisfied, basically, dissatisfied, calledBack, reopened }
}
export const monthlyInput: MonthlyReportInput = {
  issuer: by('鱼复街道办事处', '2026-12-05'), street: '鱼复街道', month: '2026-11',
  communities: [month('明良社区', [12, 12, 12, 9, 8, 5, 1, 1, 2, 1]), month('榕树社区', [15, 14, 13, 11, 10, 6, 2, 0, 1, 0]), month('茶山社区', [8, 8, 8, 6, 6, 3, 0, 0, 0, 0]), month('槐树社区', [11, 11, 10, 8, 7, 4, 1, 1, 1, 1]), month('渔复社区', [9, 9, 9, 7, 7, 4, 2, 0, 0, 0]), month('永安社区', [7, 6, 6, 0, 0, 0, 0, 0, 0, 0])],
  categories: [{ category: '安全隐患', raised: 13, settled: 9 }, { category: '民生服务', raised: 8, settled: 4 }, { category: '道路水电', raised: 12, settled: 6 }, { category: '物业管理', raised: 15, settled: 11 }, { category: '环境卫生', raised: 14, settled: 12 }],
  overdue: [{ number: lamp.number, title: lamp.title, community: lamp.community, responsible: '街道规划建设办', dueAt: at('2026-11-25', '18:00'), reason: '灯具停产，等厂家发货，已申请延期至12月9日' }],
  cases: [{ title: '消防通道清出来了', community: '榕树社区', text: '榕树苑消防通道长期停车，街道平安建设办同物业、业委会商定夜间停车办法，重新划线并装隔离桩，居民评价满意' }],
}

const entry = (issue: PaperIssue, position: number): LedgerEntry => ({
  issue: { ...issue, number: `YF-20261103-${String(position + 1).padStart(4, '0')}` }, source: position % 3 === 0 ? '12345（工单 20261103001234）' : '榕树苑 5 栋码', raiser: '王秀英', responsible: '街道平安建设办', helpers: position % 2 === 0 ? ['街道城管办', '榕树社区'] : [],
  personInCharge: '陈志刚', dueAt: at('2026-11-25', '18:00'), progress: '11月4日到现场清出通道，劝离车辆 11 辆；11月12日同物业、业委会商定夜间停车办法；11月24日重新划线，装隔离桩 8 个。',
  doneAt: position % 4 === 0 ? null : at('2026-11-24'), ending: position % 4 === 0 ? null : 'settled', score: position % 4 === 1 ? 'basically' : null, calledBack: position % 4 === 1 ? { by: '尹小琴', at: at('2026-11-27') } : null, remark: '',
})
export const ledgerEntries: readonly LedgerEntry[] = Array.from({ length: 31 }, (_, position) => entry(position % 2 === 0 ? fireLane : lamp, position))
export const ledgerSheet = ledger(issuer, '2026-11', '鱼复街道', ledgerEntries)
export const exampleSignInSheet = signInSheet(signInInput)

/** One of each paper, by its name in the office. */
export const examplePapers = {
  受理回执: receipt(receiptInput), 交办单: assignmentSlip(assignmentInput), 协调函: coordinationLetter(coordinationInput), 督办单: supervisionSlip(supervisionInput), 延期申请: extensionRequest(extensionInput),
  办结报告: completionReport(completionInput), 回访记录: callBackRecord(callBackInput), 联合研判会纪要: assessmentMinutes(assessmentInput), 专题议事会纪要: streetMeetingMinutes(streetMeetingInput), 签到表: signInPaper(signInInput), 月报: monthlyReport(monthlyInput),
}

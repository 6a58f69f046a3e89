/** Where an issue of the ledger stands, as everybody understands it. */
export const ledgerStates = ['open', 'ended'] as const
export type LedgerState = (typeof ledgerStates)[number]
export const ledgerStateLabels: Record<LedgerState, string> = { open: '在办', ended: '办结' }

/** Below so many ratings a percentage says nothing: the fraction alone is shown. */
export const leastForShare = 5

/** Most issues in one ledger file: an office prints a month, not a decade. */
export const mostInExport = 5000

export const reportFormats = ['docx', 'pdf'] as const
export type ReportFormat = (typeof reportFormats)[number]
export const formatLabels: Record<ReportFormat | 'xlsx', string> = { docx: 'Word', pdf: 'PDF', xlsx: 'Excel' }

/** The papers of one issue (domain.md §7), each there once its facts are. */
export const paperKinds = ['receipt', 'assignment', 'coordination', 'contact', 'supervision', 'extension', 'completion', 'callBack'] as const
export type PaperKind = (typeof paperKinds)[number]
export const paperKindLabels: Record<PaperKind, string> = {
  receipt: '受理回执', assignment: '交办单', coordination: '协调函', contact: '联系函', supervision: '督办单', extension: '延期申请', completion: '办结报告', callBack: '回访记录',
}

/** The papers of a meeting, each there once its facts are: 纪要 and 台账 when it is closed, 签到表 before it begins. */
export const meetingPapers = ['minutes', 'ledger', 'attendance'] as const
export type MeetingPaper = (typeof meetingPapers)[number]
export const meetingPaperLabels: Record<MeetingPaper, string> = { minutes: '会议纪要', ledger: '台账', attendance: '签到表' }
export const meetingPaperFormats: Record<MeetingPaper, readonly (ReportFormat | 'xlsx')[]> = { minutes: reportFormats, ledger: ['xlsx'], attendance: reportFormats }

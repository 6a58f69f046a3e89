import type { IssueCategory, Urgency } from '../issue/vocabulary'

/** How much time is owed: hours or work days. Around the clock, or in service time on the work calendar. */
export interface Owed { readonly aroundTheClock: boolean; readonly hours?: number; readonly days?: number }

/** What is owed to one matter: the first answer, and that it is settled. */
export interface Limits { readonly firstAnswer: Owed; readonly settled: Owed }

/** Hours of service on a workday, China wall-clock `HH:MM`, in order and without overlap. */
export interface ServiceTime { readonly shifts: readonly { readonly from: string; readonly until: string }[] }

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
/** Hours of a service day: a limit in work hours spans days only where a day has some. */
export const serviceHoursOf = ({ shifts }: ServiceTime): number => shifts.reduce((sum, { from, until }) => sum + minutesOf(until) - minutesOf(from), 0) / 60

export const reasonKinds = ['due', 'extension', 'redirect', 'return', 'explain', 'transfer'] as const
export type ReasonKind = (typeof reasonKinds)[number]
export const reasonKindLabels: Record<ReasonKind, string> = {
  due: '调整期限', extension: '申请延期', redirect: '引导到别处办', return: '退回重派', explain: '解释说明', transfer: '转给别的社区',
}

/** What a street may set for itself (domain.md §4, 默认); each setting is inherited down the tree of places, the nearest wins. */
export interface StreetSettings {
  readonly categoryNames: Readonly<Record<IssueCategory, string>>
  readonly limits: {
    readonly byUrgency: Readonly<Record<Urgency, Limits>>
    readonly byCategory: Readonly<Partial<Record<IssueCategory, Readonly<Partial<Record<Urgency, Partial<Limits>>>>>>>
  }
  readonly serviceTime: ServiceTime
  /** Work days a question to the resident may hold a matter up. */
  readonly questionDays: number
  /** Work days a third person has after a dissatisfied rating. */
  readonly reviewDays: number
  /** Calendar days the resident has to rate. */
  readonly ratingDays: number
  /** Work days a handler has to say that a matter is not theirs. */
  readonly returnDays: number
  /** Days of the month: it closes, the assessment is held by, the ledger of the month is out by (in the month after). */
  readonly month: { readonly closesOn: number; readonly assessmentBy: number; readonly ledgerBy: number }
  /** Checks before anything is public. */
  readonly reviewSteps: 2 | 3
  readonly dutyPhone: string | null
  readonly standardReasons: Readonly<Record<ReasonKind, readonly string[]>>
}

export const settingKeys = [
  'categoryNames', 'limits', 'serviceTime', 'questionDays', 'reviewDays', 'ratingDays', 'returnDays', 'month', 'reviewSteps', 'dutyPhone', 'standardReasons',
] as const satisfies readonly (keyof StreetSettings)[]
export type SettingKey = (typeof settingKeys)[number]

/** The practice's own categories, and the private kind: their names stay. The street names the other three. */
export const fixedCategories = ['safety', 'livelihood', 'governance', 'neighbour_dispute'] as const satisfies readonly IssueCategory[]

/** Bounds that a sane setting keeps. */
export const settingBounds = { days: 60, hours: 720, shifts: 4, serviceHours: 2, monthDay: 28, reasons: 12, reason: 40, nameMin: 2, nameMax: 8 } as const

const clockHours = (hours: number): Owed => ({ aroundTheClock: true, hours })
const workDays = (days: number): Owed => ({ aroundTheClock: false, days })

export const defaultSettings: StreetSettings = {
  // As issueCategoryLabels has them; a test holds both together, for a vocabulary imports nothing.
  categoryNames: {
    safety: '安全隐患', livelihood: '民生服务', governance: '基层治理', municipal: '市政设施', property: '物业管理', sanitation: '环境卫生', neighbour_dispute: '邻里纠纷',
  },
  limits: {
    byUrgency: {
      red: { firstAnswer: clockHours(2), settled: clockHours(24) },
      yellow: { firstAnswer: workDays(1), settled: workDays(7) },
      blue: { firstAnswer: workDays(3), settled: workDays(15) },
    },
    byCategory: {},
  },
  serviceTime: { shifts: [{ from: '09:00', until: '12:00' }, { from: '14:00', until: '18:00' }] },
  questionDays: 5, reviewDays: 2, ratingDays: 14, returnDays: 3,
  month: { closesOn: 25, assessmentBy: 28, ledgerBy: 5 },
  reviewSteps: 2,
  dutyPhone: null,
  standardReasons: {
    due: ['要等材料或配件到货', '要先请专业单位勘察', '遇到连续下雨，暂时不能施工', '牵涉几家单位，要先商量'],
    extension: ['材料还没到，正在催', '施工中发现新问题', '天气原因停工', '要等住户商量一致'],
    redirect: ['这件事由法院或司法所办理', '这件事由信访部门办理', '这件事请打 12345', '劳动和消费的事请打 12333、12315'],
    return: ['不在我单位的职责内', '不在我单位的管辖范围内', '产权属于别的单位'],
    explain: ['现在的政策还不允许，已当面说明', '已列入改造计划，暂时维持现状', '经现场核实，情况与反映的不同'],
    transfer: ['这栋楼属于另一个社区', '事情发生在另一个社区'],
  },
}

/** What is owed for a category and a colour: the street's own figure where it set one, else the colour's. */
export const limitsFor = ({ limits }: Pick<StreetSettings, 'limits'>, category: IssueCategory | null, urgency: Urgency): Limits => ({
  ...limits.byUrgency[urgency], ...(category ? limits.byCategory[category]?.[urgency] : undefined),
})

/** 「2 小时（全天）」「7 个工作日」. */
export const owedLabel = ({ aroundTheClock, hours, days }: Owed): string => {
  const amount = hours === undefined ? `${days ?? 0} ${aroundTheClock ? '天' : '个工作日'}` : `${hours} ${aroundTheClock ? '小时' : '个工作小时'}`
  return aroundTheClock ? `${amount}（不分昼夜）` : amount
}

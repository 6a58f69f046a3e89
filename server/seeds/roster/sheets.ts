import { z } from 'zod'

const text = z.string().trim().min(1, '不能空着').max(80, '太长了')
const codeOf = (pattern: RegExp, example: string) => text.regex(pattern, `编号写法不对，例如 ${example}`)
const list = z.string().transform((cell) => cell.split(/[；;]/).map((part) => part.trim()).filter(Boolean))
const yesNo = z.enum(['是', '否'], { message: '请填 是 或 否' }).transform((cell) => cell === '是')
const count = z.string().regex(/^\d{1,6}$/, '请填整数').transform(Number)
const degrees = z.string().regex(/^-?\d{1,3}(\.\d+)?$/, '请填经纬度，例如 109.4601').transform(Number)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成 2024-01-01').refine((cell) => !Number.isNaN(Date.parse(cell)), '没有这一天')
const phone = z.string().trim().regex(/^1\d{10}$/, '请填 11 位手机号')
const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const visit = z.string().regex(/^周[一二三四五六日] \d{2}:\d{2}$/, '写成 周五 16:30').transform((cell) => ({ weekday: weekdays.indexOf(cell.slice(0, 2)) + 1, time: cell.slice(3) }))

/** 「1—4栋」 as people write it becomes 「1–4 栋」 as the app shows it. */
const buildings = text.transform((cell) => cell.replace(/\s*[—–\-~～至]+\s*/g, '–').replace(/\s*栋/g, ' 栋'))

const handlerKinds = { 街道科室: 'street_section', 县级部门: 'county_department', 公用企业: 'utility', 物业: 'property' } as const
const deputyKinds = { 街道议事代表: { kind: 'council', level: null }, 全国人大代表: { kind: 'congress', level: 'national' }, 省人大代表: { kind: 'congress', level: 'province' }, 市人大代表: { kind: 'congress', level: 'city' }, 县人大代表: { kind: 'congress', level: 'county' }, 乡镇人大代表: { kind: 'congress', level: 'township' } } as const
const keyOf = <T extends object>(map: T) => (cell: string): cell is Extract<keyof T, string> => Object.hasOwn(map, cell)

const community = codeOf(/^C\d{1,3}$/, 'C2')
const grid = codeOf(/^C\d{1,3}-G\d{2,3}$/, 'C2-G02')
const staffRoles = ['operator', 'congress_office', 'street_office', 'party_committee', 'county_congress', 'government_office', 'community', 'handler', 'grid_worker'] as const

/** The nine sheets of a street's roster: column by column, with the sentence that says what is wrong. */
export const sheets = {
  communities: z.object({ 编号: community, 社区: text, 信息直报点: text, 值班电话: phone, 代表联络站: text }),
  grids: z.object({ 编号: grid, 社区编号: community, 网格: text, 小区: text, 楼栋: buildings, 户数: count, 网格员: text, 经度: degrees, 纬度: degrees }),
  groups: z.object({ 编号: codeOf(/^W\d{2,4}$/, 'W01'), 微信群: text, 网格编号: list }),
  deputies: z.object({
    编号: codeOf(/^[A-Z]\d{2,4}$/, 'D07'), 身份: z.string().refine(keyOf(deputyKinds), '身份写 街道议事代表 或 县人大代表').transform((cell) => deputyKinds[cell]),
    姓名: text, 性别: z.enum(['男', '女'], { message: '请填 男 或 女' }), 领域: text, 基层群众: yesNo, 专业技术人才: yesNo, 网格编号: list, 选区: z.string().trim(), 手机: phone, 任期开始: day, 任期结束: day, 走访时间: visit,
  }),
  handlers: z.object({ 编号: codeOf(/^[A-Z]\d{1,3}$/, 'K1'), 承办单位: text, 性质: z.string().refine(keyOf(handlerKinds), '性质写 街道科室、县级部门、公用企业 或 物业').transform((cell) => handlerKinds[cell]), 职责: text }),
  'speaking-points': z.object({ 编号: codeOf(/^S\d{2,3}$/, 'S01'), 说事点: text, 社区编号: community, 小区: text }),
  venues: z.object({ 编号: codeOf(/^V\d{2,3}$/, 'V01'), 议事点: text, 社区编号: community, 可容人数: count }),
  codes: z.object({ 编号: codeOf(/^Q\d{2,3}$/, 'Q01'), 张贴处: text, 社区编号: z.string().trim(), 代表编号: list }),
  staff: z.object({ 编号: codeOf(/^[A-Z]\d{1,3}$/, 'P03'), 岗位: text, 角色: z.enum(staffRoles, { message: `角色写 ${staffRoles.join('、')} 之一` }), 范围: z.string().trim(), 姓名: text, 手机: phone }),
}

export type SheetName = keyof typeof sheets
export type Roster = { [K in SheetName]: z.output<(typeof sheets)[K]>[] }
export const sheetNames: readonly SheetName[] = ['communities', 'grids', 'groups', 'deputies', 'handlers', 'speaking-points', 'venues', 'codes', 'staff']

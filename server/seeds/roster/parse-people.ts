import type { Role } from '../../../contract/endpoint'
import { roleLabels } from '../../../contract/person/vocabulary'
import type { CodeKind } from '../../../contract/place/vocabulary'
import type { RowReader } from '../../platform/documents/model/row-reader'
import { readVisit } from './read-visit'
import type { CodeLine, DeputyLine, ScopeKind, StaffLine } from './roster'

const deputyKinds: Record<string, Pick<DeputyLine, 'kind' | 'level'>> = {
  街道议事代表: { kind: 'council', level: null },
  全国人大代表: { kind: 'congress', level: 'national' }, 省人大代表: { kind: 'congress', level: 'province' }, 市人大代表: { kind: 'congress', level: 'city' },
  县人大代表: { kind: 'congress', level: 'county' }, 区人大代表: { kind: 'congress', level: 'county' }, 乡镇人大代表: { kind: 'congress', level: 'township' },
}
const anyKind: Pick<DeputyLine, 'kind' | 'level'> = { kind: 'council', level: null }
const genders: Record<string, string> = { 男: '男', 女: '女' }

export function deputyOf(row: RowReader): DeputyLine {
  const { kind, level } = row.oneOf('身份', deputyKinds, anyKind)
  const [termFrom, termUntil] = [row.day('任期开始'), row.day('任期结束')]
  if (termFrom > termUntil) row.fault('任期结束', '比任期开始还早，请核对这两个日期')
  const visitText = row.text('走访时间')
  const visit = readVisit(visitText)
  if (!visit && visitText) row.fault('走访时间', `“${visitText}” 看不懂，请按「周五 16:30」的样子填写`)
  const constituency = row.optional('选区')
  if (kind === 'congress' && !constituency) row.fault('选区', '人大代表要填选区')
  if (kind === 'council' && constituency) row.fault('选区', '街道议事代表没有选区，请清空')
  const grids = row.codes('网格编号')
  if (kind === 'congress' && grids.length > 0) row.fault('网格编号', '人大代表按选区联系居民，不填网格，请清空')
  return {
    line: row.line, code: row.text('编号', 20), kind, level, name: row.text('姓名', 30), gender: row.oneOf('性别', genders, '男'), field: row.text('领域', 30),
    grassroots: row.yesNo('基层群众'), professional: row.yesNo('专业技术人才'), grids, constituency, phone: row.phone('手机'), termFrom, termUntil,
    visit: visit ?? { weekday: 5, time: '16:30' }, successor: row.optional('接任代表编号'),
  }
}

const scopes: Partial<Record<Role, ScopeKind>> = {
  community: 'community', grid_worker: 'grid', handler: 'handler', street_office: 'street', congress_office: 'street', party_committee: 'street', township_presidium: 'street',
  operator: 'county', county_congress: 'county', government_office: 'county',
}
const isRole = (role: string): role is Role => role in roleLabels
// By code or as the screen says it: an office copies either.
const staffRoles: Record<string, Role> = Object.fromEntries(
  Object.entries(roleLabels).flatMap(([role, label]) => (isRole(role) && scopes[role] ? [[role, role], [label, role]] : [])),
)

export function staffOf(row: RowReader): StaffLine {
  const role = row.oneOf<Role | null>('角色', staffRoles, null)
  const kind = (role && scopes[role]) ?? 'street'
  const code = row.optional('范围')
  const isNamed = kind === 'community' || kind === 'grid' || kind === 'handler'
  if (role && isNamed && !code) row.fault('范围', '没有填，请写清是哪个社区、网格或承办单位的编号')
  if (role && !isNamed && code) row.fault('范围', '这个角色管全街道或全县，请清空')
  row.text('岗位')
  return { line: row.line, code: row.text('编号', 20), role: role ?? 'operator', scope: { kind, code }, name: row.text('姓名', 30), phone: row.phone('手机') }
}

function codeKindOf(label: string, community: string | null): CodeKind {
  if (label.includes('心愿')) return 'wish_box'
  if (label.includes('代表之家')) return 'home'
  return community ? 'place' : 'street'
}

export function codeOf(row: RowReader): CodeLine {
  const [label, community] = [row.text('张贴处', 40), row.optional('社区编号')]
  return {
    line: row.line, code: row.text('编号', 20), kind: codeKindOf(label, community), label, community, deputies: row.codes('代表编号'),
    revoked: row.optional('停用') !== null && row.yesNo('停用'),
  }
}

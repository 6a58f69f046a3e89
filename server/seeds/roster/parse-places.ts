import type { HandlerTable } from '../../areas/staff/table'
import type { RowReader } from '../../platform/documents/model/row-reader'
import { buildingsAsSaid } from './buildings-as-said'
import type { CommunityLine, GridLine, GroupLine, HandlerLine, SpeakingPointLine, VenueLine } from './roster'

const line = (row: RowReader) => ({ line: row.line, code: row.text('编号', 20) })

export const communityOf = (row: RowReader): CommunityLine => ({
  ...line(row), name: row.text('社区', 30), reportPoint: row.text('信息直报点'), dutyPhone: row.dialled('值班电话'), station: row.text('代表联络站'),
})

export const gridOf = (row: RowReader): GridLine => ({
  ...line(row), community: row.text('社区编号'), name: row.text('网格'), estate: row.text('小区', 30), buildings: buildingsAsSaid(row.text('楼栋', 40)),
  households: row.whole('户数', 0, 100_000), longitude: row.degrees('经度', 73, 136), latitude: row.degrees('纬度', 3, 54),
})

export const groupOf = (row: RowReader): GroupLine => ({ ...line(row), name: row.text('微信群'), grids: row.codes('网格编号') })

export const speakingPointOf = (row: RowReader): SpeakingPointLine => ({ ...line(row), name: row.text('说事点'), community: row.text('社区编号'), estate: row.text('小区') })

export const venueOf = (row: RowReader): VenueLine => ({ ...line(row), name: row.text('议事点'), community: row.text('社区编号'), seats: row.whole('可容人数', 1, 100_000) })

const handlerKinds: Record<string, HandlerTable['kind']> = { 街道科室: 'street_section', 县级部门: 'county_department', 公用企业: 'utility', 物业: 'property' }

export const handlerOf = (row: RowReader): HandlerLine => ({
  ...line(row), name: row.text('承办单位'), kind: row.oneOf('性质', handlerKinds, 'property'), duty: row.text('职责', 200),
})

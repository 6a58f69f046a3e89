import type { Table } from '../../platform/documents/model/table'

/** One sheet of a roster: a CSV file of this name in a folder, or a sheet of this name or title in a workbook. */
export interface SheetShape {
  readonly title: string
  readonly columns: readonly string[]
  /** Columns an office may leave out. */
  readonly optional?: readonly string[]
  /** A roster without this sheet leaves what is in the database as it is. */
  readonly mayBeMissing?: true
}

export const sheetShapes = {
  communities: { title: '社区', columns: ['编号', '社区', '信息直报点', '值班电话', '代表联络站'] },
  grids: { title: '网格', columns: ['编号', '社区编号', '网格', '小区', '楼栋', '户数'], optional: ['网格员', '经度', '纬度'] },
  deputies: {
    title: '代表', columns: ['编号', '身份', '姓名', '性别', '领域', '基层群众', '专业技术人才', '网格编号', '选区', '手机', '任期开始', '任期结束', '走访时间'],
    optional: ['接任代表编号'],
  },
  groups: { title: '微信群', columns: ['编号', '微信群', '网格编号'], mayBeMissing: true },
  'speaking-points': { title: '说事点', columns: ['编号', '说事点', '社区编号', '小区'], mayBeMissing: true },
  venues: { title: '议事点', columns: ['编号', '议事点', '社区编号', '可容人数'], mayBeMissing: true },
  handlers: { title: '承办单位', columns: ['编号', '承办单位', '性质', '职责'], mayBeMissing: true },
  codes: { title: '二维码', columns: ['编号', '张贴处', '社区编号', '代表编号'], optional: ['停用'], mayBeMissing: true },
  staff: { title: '工作人员', columns: ['编号', '岗位', '角色', '范围', '姓名', '手机'], mayBeMissing: true },
} as const satisfies Record<string, SheetShape>

export type SheetName = keyof typeof sheetShapes
export const sheetNames: readonly SheetName[] = ['communities', 'grids', 'deputies', 'groups', 'speaking-points', 'venues', 'handlers', 'codes', 'staff']
export const shapeOf = (name: SheetName): SheetShape => sheetShapes[name]

export interface Sheet extends Table { readonly name: SheetName }

export type Sheets = Partial<Record<SheetName, Sheet>>

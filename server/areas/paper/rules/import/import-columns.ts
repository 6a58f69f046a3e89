import type { CellKind } from '../../../../platform/documents/model/sheet-document'

export interface ImportColumn {
  readonly title: string
  readonly width: number
  readonly kind: CellKind
  /** An import without this column is not read. */
  readonly required?: true
  /** What other platforms call it. */
  readonly alsoCalled: readonly string[]
  readonly hint: string
}

/** The columns of the template, in its order; pasted cells without names are read in the same order. */
export const importColumns = [
  { title: '来源平台', width: 14, kind: 'text', alsoCalled: ['来源', '渠道', '诉求来源', '受理渠道'], hint: '例如：12345、网格上报。自己登记的不填' },
  { title: '外部编号', width: 20, kind: 'text', alsoCalled: ['工单编号', '工单号', '诉求编号', '原编号'], hint: '来源平台上的编号，用来防止重复登记' },
  { title: '反映日期', width: 13, kind: 'text', alsoCalled: ['受理日期', '受理时间', '来电时间', '登记时间', '创建时间', '日期'], hint: '例如：2026-11-24。不填算今天' },
  { title: '反映人', width: 10, kind: 'text', alsoCalled: ['诉求人', '来电人', '姓名', '联系人'], hint: '可以不填' },
  { title: '联系电话', width: 15, kind: 'text', alsoCalled: ['电话', '手机', '手机号', '联系方式', '来电号码'], hint: '手机号或带区号的座机，可以不填' },
  { title: '小区', width: 16, kind: 'text', alsoCalled: ['小区名称', '所在小区'], hint: '和名册里的小区名一样；地址里有小区名的可以不填' },
  { title: '具体位置', width: 22, kind: 'text', alsoCalled: ['地址', '发生地址', '详细地址', '事发地点', '楼栋'], hint: '例如：6 栋 2 单元门口' },
  { title: '反映内容', width: 60, kind: 'text', required: true, alsoCalled: ['诉求内容', '事项内容', '内容', '问题描述', '摘要'], hint: '5 到 2000 个字' },
] as const satisfies readonly ImportColumn[]

export type ImportTitle = (typeof importColumns)[number]['title']

const plain = (name: string): string => name.normalize('NFKC').replace(/[\s*：:]/g, '').replace(/[（(].*[)）]$/, '')
const titles = new Map<string, ImportTitle>(importColumns.flatMap(({ title, alsoCalled }) => [title, ...alsoCalled].map((name) => [plain(name), title] as const)))

/** The template's name of a column as another platform calls it; null: not one we take. */
export const importTitleOf = (name: string): ImportTitle | null => titles.get(plain(name)) ?? null

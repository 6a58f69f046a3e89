import type { SheetDocument } from '../../../../platform/documents/model/sheet-document'
import { importColumns } from './import-columns'
import type { EstateGrid } from './match-place'

/** An empty .xlsx with the import's columns, the estates to choose from, and a hint in each cell; no example row, for it would be imported. */
export const importTemplate = (street: string, grids: readonly EstateGrid[], createdAt: Date): SheetDocument => ({
  name: '事项导入', title: `${street}事项导入模板`, subtitle: '带 * 的必填。一行一件，不要改列名；可以直接从其他平台导出的表里粘贴。', mark: null, paper: 'A3', frozenColumns: 0, rows: [], emptyRows: 200, createdAt,
  columns: importColumns.map((column) => ({
    title: 'required' in column ? `${column.title}*` : column.title, width: column.width, kind: column.kind, hint: column.hint,
    ...(column.title === '小区' && { choices: [...new Set(grids.map(({ estate }) => estate))] }),
  })),
})

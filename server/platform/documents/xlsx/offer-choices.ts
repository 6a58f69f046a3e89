import type { DataValidation, Workbook, Worksheet } from 'exceljs'
import type { SheetColumn } from '../model/sheet-document'

const listSheet = '选项'

const letterOf = (column: number): string => String.fromCharCode(64 + column)

// A list written into the cell ends at 255 characters, so the choices stand in a sheet of their own.
function choicesRange(book: Workbook, at: number, choices: readonly string[]): string {
  const sheet = book.getWorksheet(listSheet) ?? book.addWorksheet(listSheet, { state: 'hidden' })
  choices.forEach((choice, line) => { sheet.getCell(line + 1, at + 1).value = choice })
  return `${listSheet}!$${letterOf(at + 1)}$1:$${letterOf(at + 1)}$${choices.length}`
}

function validationOf(book: Workbook, { choices, hint, title }: SheetColumn, at: number): DataValidation | null {
  const prompt = hint ? { showInputMessage: true, promptTitle: title, prompt: hint } : {}
  // Another word stays possible: the import says what it does not know.
  if (choices?.length) return { type: 'list', allowBlank: true, formulae: [choicesRange(book, at, choices)], showErrorMessage: false, ...prompt }
  return hint ? { type: 'custom', allowBlank: true, formulae: ['TRUE'], showErrorMessage: false, ...prompt } : null
}

/** Lists and hints for whoever fills the cells in. */
export function offerChoices(book: Workbook, sheet: Worksheet, columns: readonly SheetColumn[], lines: { from: number; until: number }): void {
  columns.forEach((column, at) => {
    const validation = validationOf(book, column, at)
    for (let line = lines.from; validation && line <= lines.until; line++) sheet.getCell(line, at + 1).dataValidation = validation
  })
}

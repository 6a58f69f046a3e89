import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './read-csv'
import { shapeOf, sheetNames, type Sheets } from './sheets'

/** The CSV files of a folder; a file that is not there is left to the check. */
export const readFolder = (folder: string): Sheets => Object.fromEntries(sheetNames.flatMap((name) => {
  const file = [`${name}.csv`, `${shapeOf(name).title}.csv`].find((one) => existsSync(join(folder, one)))
  return file ? [[name, readCsv(name, file, readFileSync(join(folder, file)))]] : []
}))

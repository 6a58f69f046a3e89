import { examplePapers, ledgerSheet } from '../../../test/example-papers'
import { fileName } from './file-name'

it('names a file as an office files it', () => {
  expect(fileName(examplePapers.交办单, 'docx')).toBe('居民反映事项交办单（鱼复〔2026〕交办第 12 号）.docx')
  expect(fileName(ledgerSheet, 'xlsx')).toBe('鱼复街道居民反映事项台账（2026年11月）.xlsx')
  expect(fileName(examplePapers.受理回执, 'pdf')).toBe('受理回执.pdf')
})

it('fits every file system', () => {
  const name = fileName({ title: `a/b\\c:"?*<>|\n${'长'.repeat(100)}`, subtitle: null }, 'pdf')
  expect(name).not.toMatch(/[\\/:*?"<>|\n]/)
  expect(Buffer.byteLength(name)).toBeLessThan(255)
})

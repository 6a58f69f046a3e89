import { strFromU8, unzipSync } from 'fflate'
import { examplePapers, ledgerSheet } from '../../test/example-papers'
import { withTexts, type PaperDocument } from './model/paper-document'
import { paperOfSheet } from './model/sheet-document'
import { renderDocx } from './render-docx'

async function partsOf(paper: PaperDocument): Promise<(name: string) => string> {
  const files = unzipSync(new Uint8Array(await renderDocx(paper)))
  return (name) => strFromU8(files[name] ?? new Uint8Array())
}

const unescaped = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
const textIn = (xml: string): string => Array.from(xml.matchAll(/<w:t[ >][^<]*|<w:t>|<w:br\/>|<\/w:p>/g), ([part]) => (part.startsWith('<w:t') ? part.slice(part.indexOf('>') + 1) : '\n')).join('')

function textsOf(paper: PaperDocument): string[] {
  const texts: string[] = []
  withTexts(paper, (text) => { texts.push(...text.split('\n')); return text })
  return texts.filter((text) => text !== '' && text !== paper.mark)
}

const paperOf = (blocks: PaperDocument['blocks'], others: Partial<PaperDocument> = {}): PaperDocument =>
  ({ title: '测试', subtitle: null, page: 'letter', mark: null, createdAt: new Date('2026-11-24T01:00:00Z'), blocks, ...others })

it.each(Object.entries({ ...examplePapers, 台账: paperOfSheet(ledgerSheet) }))('holds every word of a %s', async (_, paper) => {
  const part = await partsOf(paper)
  const text = unescaped(textIn(part('word/document.xml')))
  expect(textsOf(paper).filter((one) => !text.includes(one))).toEqual([])
  expect(textIn(part('word/header1.xml'))).toContain('示例数据，人名均为虚构')
  expect(part('word/footer1.xml')).toContain('NUMPAGES')
})

it('prints a ledger on A3 across, its header on each page', async () => {
  const xml = (await partsOf(paperOfSheet(ledgerSheet)))('word/document.xml')
  expect(xml).toMatch(/<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"\/>/)
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(xml.match(/<w:tr>/g)).toHaveLength(ledgerSheet.rows.length + 1)
})

it('keeps rare characters and drops only what no document can hold', async () => {
  const xml = (await partsOf(paperOf([{ kind: 'paragraph', text: '𠮷女士、㛃女士 <b>&\u0000\u000b\ud83d\u202e说' }])))('word/document.xml')
  expect(textIn(xml)).toContain('𠮷女士、㛃女士 &lt;b&gt;&amp;说')
})

it('says nothing of a mark outside demo mode', async () => {
  const part = await partsOf(paperOf([], { mark: null }))
  expect(part('word/header1.xml')).toBe('')
})

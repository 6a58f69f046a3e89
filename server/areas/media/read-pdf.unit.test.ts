import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { readPdf } from './read-pdf'

type Options = ConstructorParameters<typeof PDFDocument>[0]
const drawn = (pages: number, options: Options = {}): Promise<Buffer> => new Promise((resolve) => {
  const paper = new PDFDocument(options)
  const chunks: Buffer[] = []
  paper.on('data', (chunk: Buffer) => void chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
  for (let page = 1; page < pages; page++) paper.addPage()
  paper.text('done').end()
})

const written = (...objects: (string | Buffer)[]): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects.flatMap((one, at) => [Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(one), Buffer.from('\nendobj\n')]), Buffer.from('trailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n')])
const stream = (dictionary: string, bytes: Buffer): Buffer => Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')])
const packed = (objects: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'): Buffer => stream(dictionary, deflateSync(Buffer.from(objects)))
const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const tree = '<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>'

describe('a PDF', () => {
  it('is taken where it is only pages, and says how many', async () => {
    expect(readPdf(await drawn(1))).toEqual({ pages: 1 })
    expect(readPdf(await drawn(7))).toEqual({ pages: 7 })
    expect(readPdf(written(catalog, packed(`2 0 ${tree}`)))).toEqual({ pages: 2 })
    expect(readPdf(written(catalog, packed(`2 0 ${tree}`), '<< /Type /Outlines /First 12 0 R /Last 12 0 R >>'))).toEqual({ pages: 2 })
    // An XRef stream needs no reading, a photo may hold anything.
    expect(readPdf(written(catalog, tree, stream('/Type /XObject /Filter /DCTDecode', Buffer.from('/JS /EF /XFA'))))).toEqual({ pages: 2 })
  })
  it('with a password is refused', async () => {
    expect(readPdf(await drawn(1, { userPassword: 'secret', ownerPassword: 'secret' }))).toEqual({ fault: 'document.encrypted' })
  })
  it.each([
    ['a script', '<< /S /JavaScript /JS (app.alert(1)) >>'], ['an escaped script', '<< /S /J#61va#53cript /JS (x) >>'], ['a program to start', '<< /S /Launch /F (cmd.exe) >>'],
    ['a file inside', '<< /Type /Filespec /EF << /F 5 0 R >> >>'], ['a file by reference', '<< /EF 5 0 R >>'], ['named files', '<< /Names << /EmbeddedFiles 4 0 R >> >>'],
    ['a form with scripts', '<< /AcroForm << /XFA [4 0 R] >> >>'], ['a rendition', '<< /S /Rendition /JS (x) >>'], ['a form that sends', '<< /S /SubmitForm >>'],
  ])('with %s is refused, open or packed', (_, object) => {
    expect(readPdf(written(catalog, tree, object))).toEqual({ fault: 'document.active' })
    expect(readPdf(written(catalog, tree, packed(`5 0 ${object}`)))).toEqual({ fault: 'document.active' })
    expect(readPdf(written(catalog, tree, packed(`5 0 ${object}`, '/Type /Obj#53tm /N 1 /First 4 /Filter [ /FlateDecode ]')))).toEqual({ fault: 'document.active' })
  })
  it.each([
    ['no end', Buffer.from('%PDF-1.7\n1 0 obj')], ['no pages', written(catalog)], ['another beginning', Buffer.from('hello %PDF-')],
    ['packed objects behind two filters', written(catalog, tree, stream('/Type /ObjStm /First 4 /Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from('00')))],
    ['packed objects with a predictor', written(catalog, tree, packed('5 0 <<>>', '/Type /ObjStm /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>'))],
    ['packed objects with something behind them', written(catalog, tree, stream('/Type /ObjStm /First 4 /Filter /FlateDecode', Buffer.concat([deflateSync(Buffer.from('5 0 <<>>')), Buffer.from('more of it')])))],
    ['packed objects behind a word that looks like a beginning', written(catalog, tree, packed('5 0 << /S /JavaScript >>', '/Type /ObjStm /First 4 /Note (9 0 obj <<) /Filter /FlateDecode'))],
    ['packed objects that are a bomb', written(catalog, tree, packed('0'.repeat(40 * 1024 * 1024)))],
    ['packed objects without an end', Buffer.concat([Buffer.from(`%PDF-1.7\n${tree}\n1 0 obj << /Type /ObjStm /First 4 >>\nstream\nabc`), Buffer.from('\nstartxref\n%%EOF')])],
  ])('with %s is refused as damaged', (_, file) => expect(readPdf(file)).toEqual({ fault: 'document.damaged' }))
  it.each([
    ['trees', '/Type/Pages/ObjStm stream\n'.repeat(380_000) + 'endstream'], ['packed streams', '/ObjStm stream\nendstream '.repeat(380_000)], ['streams', 'stream\n'.repeat(1_300_000)],
    ['escapes', '#41'.repeat(3_200_000)], ['spaces', `/Encrypt${' '.repeat(9_000_000)}`],
  ])('made of nothing but %s is refused in a moment', (_, text) => {
    const file = Buffer.from(`%PDF-1.7\n${text} startxref %%EOF`)
    const start = performance.now()
    expect(readPdf(file)).toEqual({ fault: 'document.damaged' })
    expect(performance.now() - start).toBeLessThan(2500)
  })
})

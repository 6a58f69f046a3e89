import { documentLine, sizeInWords } from './document-note'

it.each([[200, '1 KB'], [320 * 1024, '320 KB'], [1024 * 1024, '1 MB'], [1.25 * 1024 * 1024, '1.3 MB'], [10 * 1024 * 1024, '10 MB']])('%d bytes are %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words))
it('names the paper and how large it is', () => expect(documentLine({ name: '验收单.pdf', bytes: 4096 })).toBe('附件：验收单.pdf · 4 KB'))

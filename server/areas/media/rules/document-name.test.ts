import { documentName } from './document-name'

it.each([
  ['路灯验收单.pdf', '路灯验收单.pdf'], ['C:\\Users\\tan\\验收.PDF', '验收.pdf'], ['../../etc/passwd', 'passwd.pdf'], ['', '附件.pdf'], ['....pdf', '附件.pdf'],
  ['a"\r\nset-cookie: x.pdf', 'aset-cookie x.pdf'], ['\u202efdp.exe', 'fdp.exe.pdf'], ['验收  单 .pdf', '验收 单.pdf'], [`${'长'.repeat(80)}.pdf`, `${'长'.repeat(60)}.pdf`],
])('%j is shown as %j', (said, name) => expect(documentName(said)).toBe(name))

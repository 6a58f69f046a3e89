import { paperOfSheet } from '../../../platform/documents/model/sheet-document'
import { withTexts, type PaperDocument } from '../../../platform/documents/model/paper-document'
import { callBackInput, completionInput, coordinationInput, examplePapers, exampleSignInSheet, fireLane, issuer, ledgerSheet, signInInput, streetMeetingInput, supervisionInput } from '../../../test/example-papers'
import { callBackRecord } from './call-back'
import { completionReport } from './completion'
import { coordinationLetter, type AskedKind } from './coordination'
import { ledger } from './ledger'
import { maskedName } from './masked-name'
import { assessmentMinutes } from './assessment-minutes'
import { serialOf } from './serial'
import { signInPaper } from './sign-in'
import { streetMeetingMinutes } from './street-meeting-minutes'
import { supervisionSlip } from './supervision'

function wordsOf(paper: PaperDocument): string {
  const texts: string[] = []
  withTexts(paper, (text) => { texts.push(text); return text })
  return texts.join('\n')
}

it.each([['苏德芬', '苏**'], ['李强', '李*'], ['欧阳桂芳', '欧阳**'], ['阿卜杜拉·买买提', '阿**'], [' ', '居民'], [null, '居民'], ['王', '王*'], ['𠮷野', '𠮷*']])('masks %s as %s', (name, masked) => {
  expect(maskedName(name)).toBe(masked)
})

it('numbers only what a street hands over, by the year in China', () => {
  expect(serialOf('鱼复', 'assign', new Date('2026-12-31T17:00:00Z'), 12)).toBe('鱼复〔2027〕交办第 12 号')
  const numbered = Object.entries(examplePapers).filter(([, paper]) => /〔\d{4}〕/.test(wordsOf(paper))).map(([name]) => name)
  expect(numbered).toEqual(['交办单', '协调函', '督办单'])
})

it.each(Object.entries({ ...examplePapers, 台账: paperOfSheet(ledgerSheet) }))('%s: carries the mark, knows no reporter, makes no deputy responsible', (_, paper) => {
  const words = wordsOf(paper)
  expect(paper.mark).toBe('示例数据，人名均为虚构')
  expect(words).not.toMatch(/王秀英|欧阳桂芳/)
  expect(words).not.toMatch(/不予受理|红头|undefined|null|NaN|Invalid/)
  const labels = paper.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.flat() : []))
  for (const { label, value } of labels.filter(({ label: one }) => one === '责任主体')) expect(`${label}${value}`).not.toContain('代表')
})

it.each<[AskedKind, string, string]>([['county_department', '贵单位', '协助'], ['utility', '贵公司', '配合'], ['property', '贵公司', '配合']])('asks a %s politely and never orders', (kind, you, verb) => {
  const words = wordsOf(coordinationLetter({ ...coordinationInput, to: { kind, name: '某处' } }))
  expect(words).toContain(`关于请${verb}处理`)
  expect(words).toContain(you)
  expect(words).toContain('函复我街道')
  expect(words).not.toMatch(/交办|责令|限期|务必|必须|你单位|督办/)
  if (kind !== 'county_department') expect(words).not.toMatch(/部门|贵单位/)
})

it('gives a letter a whole title and no endless story', () => {
  const long = { ...fireLane, title: '榕树苑 5 栋旁边的消防通道天天停满…', summary: '消防通道天天停满车，救护车进不来。'.repeat(50) }
  const letter = coordinationLetter({ ...coordinationInput, issue: long })
  expect(letter.title).toBe('关于请协助处理榕树苑 5–8 栋居民反映事项的函')
  expect(wordsOf(letter).length).toBeLessThan(700)
})

it('dates in Chinese form, under the office', () => {
  expect(examplePapers.交办单.blocks).toContainEqual({ kind: 'signature', office: '鱼复街道办事处', day: '2026年11月24日' })
})

it('says by how many days a supervised matter is late, and nothing when it is not', () => {
  expect(wordsOf(supervisionSlip(supervisionInput))).toContain('2026年11月20日18时（已超 3 天）')
  expect(wordsOf(supervisionSlip({ ...supervisionInput, dueAt: new Date('2026-11-25T10:00:00Z') }))).not.toContain('已超 ')
})

it('reports each ending honestly', () => {
  const planned = wordsOf(completionReport({ ...completionInput, ending: 'planned', plannedFor: new Date('2027-03-31T02:00:00Z') }))
  expect(planned).toContain('列入计划（计划2027年3月31日前完成，到期再次办理）')
  expect(planned).not.toContain('已经办结')
  expect(wordsOf(completionReport({ ...completionInput, ending: 'explained' }))).toContain('不能按反映人的要求办理')
  expect(wordsOf(completionReport({ ...completionInput, doneAt: new Date('2026-11-26T02:00:00Z') }))).toContain('2026年11月26日（超期）')
})

it('records silence as no answer, and shows the rating of a deputy only to whom it concerns', () => {
  const missed = wordsOf(callBackRecord({ ...callBackInput, outcome: { reached: false, why: '无人接听' } }))
  expect(missed).toContain('没有联系上：无人接听。记为未评价，不计入满意。')
  expect(wordsOf(callBackRecord(callBackInput))).not.toContain('跟进评价')
  expect(wordsOf(callBackRecord({ ...callBackInput, showsFollowUp: true }))).toContain('跟进评价\n满意')
})

it('leaves the ledger’s cells empty for what has not happened, and silence unrated', () => {
  const entry = { issue: { ...fireLane, urgency: null, category: null }, source: '码', raiser: null, responsible: '', helpers: [], personInCharge: '', dueAt: null, progress: '', doneAt: null, ending: null, score: null, calledBack: null, remark: '' }
  expect(ledger(issuer, '2026-11', '榕树社区', [entry]).rows[0]).toEqual([1, fireLane.number, fireLane.raisedAt, '码', '榕树社区\n榕树苑 5–8 栋', '居民', fireLane.summary, '未定', '未定', '', '', '', null, '', null, '', '', '', ''])
  expect(ledger(issuer, '2026-11', '榕树社区', [{ ...entry, doneAt: new Date('2026-11-24T01:00:00Z') }]).rows[0]?.[16]).toBe('未评价')
})

it('sends letters to those a street meeting cannot bind, and only then', () => {
  const [own] = streetMeetingInput.measures
  expect(wordsOf(streetMeetingMinutes(streetMeetingInput))).toContain('由街道办事处另行发函')
  expect(wordsOf(streetMeetingMinutes({ ...streetMeetingInput, measures: own ? [own] : [] }))).not.toContain('另行发函')
  expect(wordsOf(streetMeetingMinutes({ ...streetMeetingInput, measures: [], opinions: [] }))).toContain('没有议定措施')
})

it('keeps minutes of a month without issues', () => {
  const words = wordsOf(assessmentMinutes({ issuer, community: '榕树社区', month: '2026-02', meeting: streetMeetingInput.meeting, issues: [], otherDecisions: [] }))
  expect(words).toContain('本月没有需要研判的事项。')
  expect(words).not.toContain('其他议定事项')
})

it('numbers the lines of a sign-in form and leaves signatures empty', () => {
  expect(exampleSignInSheet.rows).toHaveLength(20)
  expect(exampleSignInSheet.rows.map((row) => row[0])).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  expect(exampleSignInSheet.rows.every((row) => row[3] === '')).toBe(true)
  expect(wordsOf(signInPaper({ ...signInInput, voluntary: true }))).toContain('签到自愿')
})

import { resolveCode, type CodeDeputy } from './resolve-code'

const han: CodeDeputy = { id: 'han', name: '韩敏', termFrom: '2024-01-01', termUntil: '2026-11-23' }
const su: CodeDeputy = { id: 'su', name: '苏德芬', termFrom: '2026-11-24', termUntil: '2031-11-23' }

it('leads to the deputy through the last day of the term', () => {
  expect(resolveCode({ kind: 'deputy', deputy: han, successor: su }, '2026-11-23')).toEqual({ kind: 'deputy', deputyId: 'han', notice: null })
})

it('leads to the successor in office, and says so', () => {
  const { kind, deputyId, notice } = resolveCode({ kind: 'deputy', deputy: han, successor: su }, '2026-11-24')
  expect({ kind, deputyId, notice: notice?.kind }).toEqual({ kind: 'deputy', deputyId: 'su', notice: 'successor' })
  expect(notice?.text).toBe('韩敏代表任期已满，现在由苏德芬代表联系这一片')
})

it.each([['no successor', null], ['a successor not yet in office', { ...su, termFrom: '2027-01-01' }], ['a successor whose term ended too', { ...su, termFrom: '2020-01-01', termUntil: '2025-01-01' }]])(
  'leads to the community where there is %s', (_, successor) => {
    expect(resolveCode({ kind: 'deputy', deputy: han, successor }, '2026-12-01')).toEqual({
      kind: 'community', deputyId: null, notice: { kind: 'term_ended', text: '韩敏代表任期已满，您的事先由社区接着办' },
    })
  })

it('leads to the community before the term begins', () => {
  expect(resolveCode({ kind: 'deputy', deputy: su, successor: null }, '2026-11-23').deputyId).toBeNull()
})

it.each(['place', 'grid', 'community', 'wish_box', 'home', 'street'] as const)('leaves a code of a %s as it is', (kind) => {
  expect(resolveCode({ kind, deputy: null, successor: null }, '2026-11-23')).toEqual({ kind, deputyId: null, notice: null })
})

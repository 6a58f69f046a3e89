import { bodyOf, emptyForm, isRaiseForm, isUntouched, problemOfRefusal, problemsOf, type RaiseForm } from './raise-form'

const form = (part: Partial<RaiseForm> = {}): RaiseForm => ({ ...emptyForm('k-1'), text: '5 栋楼下路灯不亮', ...part })

describe('the form of an issue', () => {
  it('is private unless the person says otherwise', () => expect(emptyForm('k').visibility).toBe('handlers'))

  it('says at each field what is wrong', () => {
    expect(problemsOf(form(), true)).toEqual({})
    expect(problemsOf(form({ text: '灯坏了' }), true).text).toContain('5 个字')
    expect(problemsOf(form({ text: '坏'.repeat(2001) }), true).text).toContain('2000')
    expect(problemsOf(form(), false).place).toContain('小区')
    expect(problemsOf(form({ placeWords: '楼'.repeat(61) }), true).placeWords).toBeDefined()
    expect(problemsOf(form({ phone: '12345' }), true).phone).toContain('11 位')
  })

  it('counts as the server does: blanks around do not, a rare character is one', () => {
    expect(problemsOf(form({ text: '   灯坏了   ' }), true).text).toBeDefined()
    expect(problemsOf(form({ text: '𠮷'.repeat(2000) }), true)).toEqual({})
  })

  it('takes a phone as people write it, and none at all', () => {
    const at = { placeId: 'g', estate: null, codeToken: null, deputyId: null }
    expect(problemsOf(form({ phone: '138 0000-0000' }), true)).toEqual({})
    expect(bodyOf(form({ phone: '138 0000-0000', text: ' 路灯不亮了 ' }), at)).toMatchObject({ phone: '13800000000', text: '路灯不亮了', placeId: 'g' })
    expect(bodyOf(form(), at)).toMatchObject({ phone: null, visibility: 'handlers' })
  })

  it('puts a refusal where it is mended', () => {
    expect(problemOfRefusal('issue.textTooShort', '短')).toEqual({ text: '短' })
    expect(problemOfRefusal('media.notImage', '不是照片')).toEqual({ photos: '不是照片' })
    expect(problemOfRefusal('place.unknown', '没有')).toEqual({ place: '没有' })
    expect(problemOfRefusal('request.tooMany', '太频繁')).toEqual({ whole: '太频繁' })
  })

  it('opens its own drafts only', () => {
    expect(isRaiseForm(form())).toBe(true)
    expect(isRaiseForm({ ...form(), visibility: 'world' })).toBe(false)
    expect(isRaiseForm({ text: '旧版' })).toBe(false)
    expect(isRaiseForm(null)).toBe(false)
  })

  it('knows an empty one, so that it is not called a draft', () => {
    expect(isUntouched(emptyForm('k'), 0)).toBe(true)
    expect(isUntouched(emptyForm('k'), 1)).toBe(false)
    expect(isUntouched(form(), 0)).toBe(false)
  })
})

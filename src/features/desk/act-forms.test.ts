import type { deskActs } from './acts'
import { emptyDraft, formOf, problemsOf, withPhrase, type ActForm } from './act-forms'

const issue = { deputyChoices: [{ id: 'd-1', name: '韩敏' }], hats: ['deputy' as const], toRate: [], handling: null }
const form = (act: (typeof deskActs)[number]): ActForm => {
  const found = formOf(act, 'deputy', issue)
  if (!found) throw new Error(`${act} has no form`)
  return found
}

describe('what an act asks for', () => {
  it('is nothing for following up: one tap', () => expect(formOf('accept', 'deputy', issue)).toBeNull())

  it('tells before a number is shown that it is recorded', () => expect(form('revealPhone').note).toContain('记下'))

  it('wants words where words are owed, counted as people count', () => {
    expect(problemsOf(form('passOn'), emptyDraft)?.words).toBeTruthy()
    expect(problemsOf(form('passOn'), { ...emptyDraft, words: ' 𠮷 ' })?.words).toBeTruthy()
    expect(problemsOf(form('passOn'), { ...emptyDraft, words: '请接着办' })).toBeNull()
    expect(problemsOf(form('passOn'), { ...emptyDraft, words: '长'.repeat(501) })?.words).toContain('500')
  })

  it.each([['community', '社区', '街道'], ['street_office', '街道', '社区']] as const)('speaks for the office that answers: %s', (hat, we, others) => {
    const said = JSON.stringify(formOf('answer', 'office', { ...issue, hats: [hat] }))
    expect(said).toContain(`这件事由${we}办`)
    expect(said).toContain(`${we}已经收到`)
    expect(said).not.toContain(others)
  })

  it('wants a choice among those there are', () => {
    expect(problemsOf(form('recuse'), emptyDraft)?.choice).toBeTruthy()
    expect(problemsOf(form('recuse'), { ...emptyDraft, choice: 'relative' })).toBeNull()
    expect(problemsOf(form('handToDeputy'), { ...emptyDraft, choice: 'somebody-else' })?.choice).toBeTruthy()
    expect(problemsOf(form('handToDeputy'), { ...emptyDraft, choice: 'd-1' })).toBeNull()
  })

  it('asks how it ended, and how', () => {
    expect(problemsOf(form('settle'), emptyDraft)).toEqual({ words: expect.any(String), choice: expect.any(String) })
  })
})

describe('a ready-made phrase', () => {
  it('starts, joins and is not doubled', () => {
    expect(withPhrase('', '请接着办')).toBe('请接着办')
    expect(withPhrase('电缆断了', '请接着办')).toBe('电缆断了。请接着办')
    expect(withPhrase('电缆断了，', '请接着办')).toBe('电缆断了，请接着办')
    expect(withPhrase('请接着办', '请接着办')).toBe('请接着办')
  })
})

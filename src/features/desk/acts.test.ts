import { choicesOf, deskActs } from './acts'

describe('what a desk offers', () => {
  it('is exactly what the server allows', () => {
    for (const act of deskActs) {
      const { main, others, aside } = choicesOf([act], 'deputy')
      expect([main, ...others, aside].filter(Boolean)).toEqual([act])
    }
  })

  it('is nothing where nothing is allowed, and knows no residents\' actions', () => {
    expect(choicesOf([], 'deputy')).toEqual({ main: null, others: [], aside: null })
    expect(choicesOf(['supplement', 'withdraw', 'rate', 'meetToo', 'see'], 'office')).toEqual({ main: null, others: [], aside: null })
  })

  it('puts what comes first at the thumb: a deputy follows up, then answers', () => {
    expect(choicesOf(['recuse', 'passOn', 'answer', 'accept', 'askBack'], 'deputy')).toEqual({ main: 'accept', others: ['answer', 'passOn', 'askBack'], aside: 'recuse' })
    expect(choicesOf(['answer', 'settle', 'passOn'], 'deputy').main).toBe('answer')
  })

  it('leads an office to take a dispute up again before it explains', () => {
    expect(choicesOf(['explain', 'reopen'], 'office')).toEqual({ main: 'reopen', others: ['explain'], aside: null })
  })

  it('never makes a phone call the main action', () => {
    expect(choicesOf(['revealPhone'], 'office')).toEqual({ main: null, others: ['revealPhone'], aside: null })
  })
})

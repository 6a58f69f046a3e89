import { digitsOf, fieldOfRefusal, isMobile, isSmsCode, secondsLeft } from './sign-in-form'

describe('signing in by phone', () => {
  it('takes a phone as people write it', () => {
    expect(isMobile('138 0000-0000')).toBe(true)
    expect(isMobile('1380000000')).toBe(false)
    expect(isMobile('23800000000')).toBe(false)
    expect(digitsOf('138 0000-0000')).toBe('13800000000')
  })

  it('takes six digits', () => {
    expect(isSmsCode('828 109')).toBe(true)
    expect(isSmsCode('82810')).toBe(false)
  })

  it('counts the minute down, also when the clock jumps', () => {
    expect(secondsLeft(null, 5)).toBe(0)
    expect(secondsLeft(1000, 1000)).toBe(60)
    expect(secondsLeft(1000, 31_500)).toBe(29)
    expect(secondsLeft(1000, 99_000)).toBe(0)
    // Turned back by a day it must not count for a day.
    expect(secondsLeft(99_000, 1000)).toBe(0)
  })

  it('says what is wrong at its field', () => {
    expect(fieldOfRefusal('sms.wrong')).toBe('code')
    expect(fieldOfRefusal('sms.tooSoon')).toBe('phone')
    expect(fieldOfRefusal('network.unreachable')).toBe('phone')
  })
})

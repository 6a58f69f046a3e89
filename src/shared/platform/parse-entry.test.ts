import { parseCode, parseEntry } from './parse-entry'

const address = 'https://minqing.example/q/Kd7_x-9Q'

describe('parseEntry', () => {
  it.each([
    ['our own link', { code: 'Kd7_x-9Q' }],
    ['an address encoded once, as WeChat sends it', { q: encodeURIComponent(address) }],
    ['an address encoded twice', { q: encodeURIComponent(encodeURIComponent(address)) }],
    ['an address that H5 has decoded already', { q: address }],
    ['an address with a query and a hash behind the token', { q: `${address}?from=wall#x` }],
    ['a scene', { scene: 'Kd7_x-9Q' }],
    ['an encoded scene', { scene: encodeURIComponent('code=Kd7_x-9Q') }],
    ['what Taro adds beside it', { q: address, $taroTimestamp: '1790000000000', stamp: '7', scancode_time: '1790000000' }],
  ])('finds the token in %s', (_, query) => {
    expect(parseEntry(query)).toBe('Kd7_x-9Q')
  })

  it.each([
    ['nothing', {}],
    ['an empty value', { q: '', scene: '' }],
    ['a stranger\'s address', { q: encodeURIComponent('https://example.com/pay?id=12345678') }],
    ['a stranger\'s address with a code of its own', { q: 'https://example.com/pay?code=12345678' }],
    ['a broken encoding', { q: '%E4%BD%' }],
    ['a token that is too long', { scene: 'x'.repeat(33) }],
  ])('finds none in %s', (_, query) => {
    expect(parseEntry(query)).toBeNull()
  })

  it('believes our own link before what the scanner says', () => {
    expect(parseEntry({ code: 'mine-1', scene: 'other-1' })).toBe('mine-1')
  })
})

describe('parseCode', () => {
  it('reads a page path of a mini-program code', () => {
    expect(parseCode('pages/landing/index?scene=Kd7_x-9Q')).toBe('Kd7_x-9Q')
  })

  it('takes blanks around a typed code', () => {
    expect(parseCode('  Kd7_x-9Q ')).toBe('Kd7_x-9Q')
  })

  it('does not take Chinese words for a code', () => {
    expect(parseCode('榕树苑五栋')).toBeNull()
  })
})

// xorshift128 fed anew for every byte from Math.random and the clock's jitter. Not for keys of encryption: for names that
// must not collide, on a WeChat of 2020 and older that offers nothing better.
const state = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef]

const stir = (value: number): number => {
  const [a = 0, b = 0, c = 0, d = 0] = state
  let t = (d ^ value) >>> 0
  t ^= t << 11
  t ^= t >>> 8
  const next = (t ^ a ^ (a >>> 19)) >>> 0
  state.splice(0, 4, next, a, b, c)
  return next
}

export const mixedBytes = (count: number): Uint8Array =>
  Uint8Array.from({ length: count }, () => (stir(Math.floor(Math.random() * 0x100000000)) ^ stir(Date.now() >>> 0)) & 0xff)

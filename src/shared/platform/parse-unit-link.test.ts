import { parseUnitLink } from './parse-unit-link'

const token = 'aB3_-'.repeat(9)

it.each([
  [{ u: token }, token], [{ q: encodeURIComponent(`https://minqing.example/u/${token}`) }, token], [{ q: `https://minqing.example/u/${token}?from=x` }, token], [{ u: `https://minqing.example/u/${token}` }, token],
  [{}, null], [{ u: 'unknown' }, null], [{ q: '%E0%A4%A' }, null],
])('%j brings %s', (query, found) => expect(parseUnitLink(query)).toBe(found))

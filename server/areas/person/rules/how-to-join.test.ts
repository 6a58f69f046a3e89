import type { IdentityKind } from '../../../../contract/person/vocabulary'
import { howToJoin, type JoinStep } from './how-to-join'

const caller = (...kinds: IdentityKind[]) => ({ id: 'caller', kinds })

it.each<[string, IdentityKind, string | null, ReturnType<typeof caller> | null, JoinStep]>([
  ['a new phone of a guest', 'phone', null, caller('guest'), { do: 'add', personId: 'caller' }],
  ['a known phone, called by a guest', 'phone', 'known', caller('guest'), { do: 'merge', from: 'caller', into: 'known' }],
  ['a known phone, called by a guest in WeChat', 'phone', 'known', caller('guest', 'openid'), { do: 'merge', from: 'caller', into: 'known' }],
  ['the own phone again', 'phone', 'caller', caller('guest', 'phone'), { do: 'switch', personId: 'caller' }],
  ['another known phone on a device that has one', 'phone', 'known', caller('guest', 'phone'), { do: 'switch', personId: 'known' }],
  ['another new phone on a device that has one', 'phone', null, caller('guest', 'phone'), { do: 'create' }],
  ['a new openid of a guest', 'openid', null, caller('guest'), { do: 'add', personId: 'caller' }],
  ['a known openid, called by a guest', 'openid', 'known', caller('guest'), { do: 'merge', from: 'caller', into: 'known' }],
  ['a known openid, called by somebody with a phone', 'openid', 'known', caller('guest', 'phone'), { do: 'switch', personId: 'known' }],
  ['a guest secret, known', 'guest', 'known', null, { do: 'switch', personId: 'known' }],
  ['a guest secret, new', 'guest', null, null, { do: 'create' }],
  ['a guest secret while somebody is signed in', 'guest', null, caller('phone'), { do: 'create' }],
])('%s', (_, kind, known, who, expected) => { expect(howToJoin(kind, known, who)).toEqual(expected) })

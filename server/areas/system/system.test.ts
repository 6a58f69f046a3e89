import { openReferenceWorld } from '../../test/reference-world'

it('names the street, and in demo mode whom to try the app as: each of them signs in', async () => {
  const world = await openReferenceWorld()
  const { body } = await world.call('getApp')
  expect(body).toMatchObject({ street: '鱼复街道', demo: true, demoMark: '示例数据，人名均为虚构', smsSignIn: true })
  const people = body['demoPeople'] as { label: string; phone: string }[]
  expect(people[0]).toEqual({ label: '韩敏 · 代表', phone: '12000010007' })
  expect(people.map(({ label }) => label)).toEqual(expect.arrayContaining(['余大勇 · 榕树社区', '熊志强 · 街道办事处', '秦红梅 · 街道党工委']))
  for (const { phone } of people) {
    const token = String((await world.call('openGuestSession', { body: { secret: phone.padEnd(32, 'y') } })).body['token'])
    const asked = await world.call('requestSmsCode', { token, body: { phone } })
    const session = await world.call('openPhoneSession', { token, body: { challengeId: asked.body['challengeId'], code: asked.body['demoCode'] } })
    expect(session.body['me']).toMatchObject({ grants: [expect.anything()] })
  }
  await world.close()
})

it('tells nobody of invented people, codes or phones outside demo mode', async () => {
  const world = await openReferenceWorld({ services: { demo: false } })
  expect((await world.call('getApp')).body).toEqual({ street: '鱼复街道', demo: false, demoMark: null, demoPeople: [], demoUnitLink: null, smsSignIn: false, settings: expect.objectContaining({ ratingDays: 14 }) })
  const token = String((await world.call('openGuestSession', { body: { secret: 'z'.repeat(32) } })).body['token'])
  expect(await world.call('requestSmsCode', { token, body: { phone: '13000000000' } })).toMatchObject({ status: 503, body: { code: 'sms.unavailable' } })
  await world.close()
})

import { cast, signedIn, type Somebody } from './act-as'
import { reportedUp } from './lively-meetings'
import type { World } from './world'

/** An issue that a company handles and a section of the street supports, and the link by which the company comes in. */
export async function bringUnits(world: World, others: { resident: Somebody; deputy: Somebody; community: Somebody }): Promise<{ supported: string; unitToken: string }> {
  const street = await signedIn(world.url, cast.streetOffice)
  const { items } = await street.call('listHandlers', { query: {} })
  const idOf = (name: string): string => items.find((unit) => unit.name === name)?.id ?? ''
  const supported = await reportedUp(world, others, '小区门口的道闸坏了，车都堵在路口')
  await street.call('assignIssue', { params: { id: supported }, body: { handlerId: idOf('滨江物业'), supportIds: [idOf('街道城管办')], words: '请办' } })
  const { link } = await street.call('giveUnitAccess', { params: { id: idOf('滨江物业') }, body: {} })
  return { supported, unitToken: link?.replace('/u/', '') ?? '' }
}

import { useEffect } from 'react'
import { deputyApi } from '@/features/deputy/api'
import { placeApi } from '@/features/place/api'
import { canReach, currentEntry, entryOfCode, entryWithChosen } from '@/features/place/entry'
import { useReply } from '@/shared/api-client/use-reply'
import { useApp } from '@/store'
import { placeOf } from './place-of'
import { visitOfCode, visitOfDeputy, type Visit } from './visit'

/** By what one came: a code, or a deputy of a list. */
export type Arrival = { by: 'code'; token: string } | { by: 'deputy'; id: string }

const entryNow = () => currentEntry(useApp.getState().entry, Date.now())

const arriveByCode = async (token: string): Promise<Visit> => {
  const found = await placeApi.code(token)
  const { enter, place } = useApp.getState()
  enter(entryOfCode(found, placeOf(found, place)))
  return visitOfCode(found)
}

const arriveByDeputy = async (id: string): Promise<Visit> => {
  const deputy = await deputyApi.get(id)
  const before = entryNow()
  if (canReach(before, deputy)) useApp.getState().enter(entryWithChosen(before, deputy))
  return visitOfDeputy(deputy, canReach(before, deputy))
}

/** Loads what the code or the list leads to, and notes the way in for what is raised from here. */
export const useVisit = (arrival: Arrival) => {
  const name = arrival.by === 'code' ? arrival.token : arrival.id
  useEffect(() => {
    if (arrival.by === 'code') placeApi.countScan(name)
  }, [arrival.by, name])
  return useReply(name, () => (arrival.by === 'code' ? arriveByCode(name) : arriveByDeputy(name)))
}

import { staffCopy as copy } from './copy'
import type { Estates, HandlerLine } from './types'

export interface HandlerForm { name: string; kind: HandlerLine['kind']; duty: string; estates: string }

export const formOfHandler = (unit: HandlerLine | null, kind: HandlerLine['kind']): HandlerForm => ({
  name: unit?.name ?? '', kind: unit?.kind ?? kind, duty: unit?.duty ?? '', estates: (unit?.estates ?? []).map(({ name }) => name).join('\n'),
})

interface EstateFound { communityId: string; name: string }

/** The estates of the lines, each in whichever communities it lies; the first line that names none. */
export function readEstates(text: string, { communities }: Estates): { estates: EstateFound[]; unknown: string | null } {
  const names = [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))]
  const found = (name: string): EstateFound[] => communities.filter(({ estates }) => estates.some((estate) => estate.name === name)).map(({ id }) => ({ communityId: id, name }))
  return { estates: names.flatMap(found), unknown: names.find((name) => found(name).length === 0) ?? null }
}

export type HandlerProblems = Partial<Record<'name' | 'duty' | 'estates', string>>

export function handlerProblems({ name, duty, kind, estates }: HandlerForm, all: Estates): HandlerProblems {
  const { unknown } = kind === 'property' ? readEstates(estates, all) : { unknown: null }
  return {
    ...(name.trim().length < 2 ? { name: '请写名称，2 到 30 个字' } : {}), ...(duty.trim().length < 2 ? { duty: '请写管什么，2 到 60 个字' } : {}),
    ...(unknown ? { estates: copy.unknownEstate(unknown) } : {}),
  }
}

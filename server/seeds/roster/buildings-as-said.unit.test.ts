import { buildingsAsSaid } from './buildings-as-said'
import { readVisit } from './read-visit'

it.each([['5—8栋', '5–8 栋'], ['5-8栋', '5–8 栋'], ['5 ~ 8 栋', '5–8 栋'], ['17至20栋', '17–20 栋'], ['3号楼', '3 号楼'], ['临街门面', '临街门面'], ['2栋1单元', '2 栋1 单元']])('says %s as %s', (roster, said) => {
  expect(buildingsAsSaid(roster)).toBe(said)
})

it.each([['周五 16:30', { weekday: 5, time: '16:30' }], ['星期天9：05', { weekday: 7, time: '09:05' }], ['周日 09:00', { weekday: 7, time: '09:00' }]])('reads the visit %s', (text, visit) => {
  expect(readVisit(text)).toEqual(visit)
})

it.each(['周八 16:30', '16:30', '周五 24:00', '周五 16:60', '每周五', ''])('does not guess at %s', (text) => { expect(readVisit(text)).toBeNull() })

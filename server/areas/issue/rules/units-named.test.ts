import { complainedOf, unitsNamed } from './units-named'

const unit = (name: string) => ({ id: name, name })
const units = ['好家物业', '奉节县滨江物业服务有限公司', '供水公司', '县住建局', '城市管理科', '燃气公司'].map(unit)

describe('the unit that a text names', () => {
  it.each([
    ['投诉好家物业乱收费', ['好家物业']], ['滨江物业的保安骂人', ['奉节县滨江物业服务有限公司']], ['好 家 物 业不扫楼道', ['好家物业']], ['物业不扫楼道', []],
    ['请供水公司来看看', ['供水公司']], ['找过县住建局和好家物业', ['县住建局', '好家物业']], ['路灯坏了', []],
  ])('%s', (text, names) => expect(unitsNamed(text, units).map(({ name }) => name).sort()).toEqual([...names].sort()))
})

describe('the unit that a text complains of', () => {
  it.each([
    ['投诉好家物业乱收费，经理还骂人', '好家物业'], ['好家物业态度恶劣', '好家物业'], ['请燃气公司来检查', undefined], ['有人乱收费', undefined], ['供水公司一直推诿', '供水公司'],
  ])('%s', (text, name) => expect(complainedOf(text, units)?.name).toBe(name))
})

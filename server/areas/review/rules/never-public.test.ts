import { healthOrPovertyIn } from './never-public'

describe('health and poverty', () => {
  it.each([
    ['我家是低保户，窗户漏风', '低保户'], ['老伴中风后下不了楼', '中风'], ['他得了癌症', '癌'], ['特 困 户住一楼', '特困户'], ['孩子有自闭症', '自闭症'], ['每周要透析三次', '透析'],
  ])('%s', (text, word) => expect(healthOrPovertyIn(text)).toBe(word))
  it.each(['医院门口占道停车', '社区卫生站几点开门', '养老院旁边路灯坏了', '残疾人坡道被堵了', '无障碍通道太陡', '药店门口积水', '路面坑洼，出行困难'])('says nothing of %s', (text) => expect(healthOrPovertyIn(text)).toBeNull())
})

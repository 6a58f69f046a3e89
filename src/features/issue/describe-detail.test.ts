import { describeDetail } from './describe-detail'

const now = Date.parse('2026-11-23T19:42:00+08:00')
const issue = {
  placeName: '榕树苑 5–8 栋', placeWords: '5 栋楼下', metToo: 4, title: '5 栋楼下路灯不亮', text: '5 栋楼下路灯不亮，晚上看不见。',
  holder: '已送到韩代表', dueAt: '2026-11-24T18:00:00+08:00', chip: { tone: 'blue', text: '已送到' } as const,
}

describe('the head of an issue', () => {
  it('says where, how many, who has it and by when', () => {
    const { where, standing, text } = describeDetail(issue, now)
    expect(where).toBe('榕树苑 5–8 栋 · 5 栋楼下 · 4 位邻居也遇到')
    expect(standing).toBe('已送到韩代表 · 明天 18:00 前 · 还有 22 小时')
    expect(text).toBe(issue.text)
  })

  it('does not say the same twice', () => {
    expect(describeDetail({ ...issue, text: '5 栋楼下路灯不亮。' }, now).text).toBeNull()
    expect(describeDetail({ ...issue, chip: { tone: 'grey', text: '已撤回' }, holder: '已撤回', dueAt: null }, now).standing).toBe('')
  })
})

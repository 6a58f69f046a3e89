import { issueEvents } from '../../../contract/issue/vocabulary'
import { deskOfMessage, messageWords, type InboxTemplate, type MessageFacts } from './messages'

const facts: MessageFacts = { title: '5栋路灯坏了', number: '鱼复-20261123-0007', hat: 'deputy', deputyName: '韩敏', placeName: '榕树社区', handlerName: null }
const own: InboxTemplate[] = ['newForDeputy', 'newForCommunity', 'newForSupport', 'published', 'held', 'withdrawnFromPublic', 'desk.nobody']
const ofMeetings: InboxTemplate[] = ['meeting.called', 'meeting.moved', 'meeting.cancelled', 'meeting.closed', 'milestone.reminded', 'milestone.late', 'milestone.met']
const all: InboxTemplate[] = [...ofMeetings, ...issueEvents, ...issueEvents.flatMap((event): InboxTemplate[] => [`desk.${event}`, `beside.${event}`]), ...own]

describe('words of a message', () => {
  it('say who did what, in spoken Chinese', () => {
    expect(messageWords('seen', facts)).toEqual({ title: '韩代表已看到', text: '「5栋路灯坏了」，韩代表已经看到了（鱼复-20261123-0007）' })
    expect(messageWords('answered', { ...facts, hat: 'community' }).title).toBe('榕树社区答复了')
    expect(messageWords('newForDeputy', facts).title).toBe('有居民找您')
    expect(messageWords('desk.supplemented', { ...facts, hat: 'raiser' }).text).toBe('「5栋路灯坏了」有新的补充，请看看（鱼复-20261123-0007）')
    expect(messageWords('beside.assigned', { ...facts, hat: 'street_office', handlerName: '城市管理局' })).toEqual({ title: '街道已交办', text: '「5栋路灯坏了」由城市管理局来办（鱼复-20261123-0007）' })
    expect(messageWords('beside.taken', { ...facts, hat: 'handler', handlerName: '城市管理局' }).title).toBe('城市管理局开始办')
    expect(messageWords('taken', { ...facts, hat: 'handler', handlerName: '城市管理局' }).title).toBe('城市管理局开始办')
  })
  it('lead a desk to its desk, and residents to their own page', () => {
    expect([deskOfMessage('newForDeputy', null), deskOfMessage('newForCommunity', null), deskOfMessage('desk.climbed', 'street'), deskOfMessage('beside.climbed', 'community')]).toEqual(['deputy', 'community', 'street', 'community'])
    expect([deskOfMessage('climbed', 'street'), deskOfMessage('published', null), deskOfMessage('desk.climbed', null), deskOfMessage('desk.climbed', 'elsewhere')]).toEqual([null, null, null, null])
  })
  it('say of a meeting what, when and where, of a milestone by which day', () => {
    const meeting = { topic: '弱电下地', venue: '街道三楼', startsAt: new Date('2026-11-26T15:05:00+08:00'), milestone: '管线摸底', dueOn: '2026-12-05' }
    expect(messageWords('meeting.called', { ...facts, title: null, number: null, meeting }).text).toBe('《弱电下地》11月26日 15:05在街道三楼开，请准时参加')
    expect(messageWords('milestone.late', { ...facts, number: null, handlerName: '城市管理科', meeting }).text).toBe('城市管理科的「管线摸底」12月5日到期，还没有办到，请抓紧')
  })
  it('name the community where there is no deputy', () => expect(messageWords('raised', { ...facts, deputyName: null }).title).toBe('已送到榕树社区'))
  it('show no title to who may not read it', () => {
    const { title, text } = messageWords('settled', { ...facts, title: null, number: null })
    expect(`${title}${text}`).not.toMatch(/路灯|鱼复/)
    expect(text).toBe('您也遇到的这件事办好了没有，请您来评一评')
  })
  it('reproach no deputy with what the community takes over', () => {
    for (const template of ['handedOver', 'desk.handedOver']) expect(Object.values(messageWords(template, facts)).join()).not.toMatch(/没有按时|超期|逾期/)
  })
  it('stay readable for a template of a newer server', () => expect(messageWords('teleported', facts).title).toBe('有新进展'))
  it('are not fooled by names of the language', () => expect(messageWords('constructor', facts).title).toBe('有新进展'))
  it.each(all)('%s is filled in, whatever is missing', (template) => {
    for (const known of [facts, { title: null, number: null, hat: null, deputyName: null, placeName: null, handlerName: null }]) {
      const { title, text } = messageWords(template, known)
      expect(title).toMatch(/^[\p{Script=Han}，]{3,16}$/u)
      expect(text).not.toMatch(/[{}]|null|undefined/)
      expect(text.length).toBeGreaterThan(4)
    }
  })
})

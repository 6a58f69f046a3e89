import { deskIssue, issueId } from '@/test/desk-samples'
import { cardOf, sharedOf } from './share-issue'

const way = { street: '鱼复街道', token: 'Kd7x9Q' }
const publication = (state: 'pending' | 'published' | 'withdrawn', title: string | null) => ({ id: 'p-1', state, reason: null, title })

describe('passing an issue on', () => {
  it('a published one goes by its public title, also from who raised it', () => {
    const mine = deskIssue({ title: '5 栋 302 老张家楼下路灯不亮', hats: ['raiser'], publication: publication('published', '5 栋楼下路灯不亮') })
    expect(cardOf(mine, way)).toEqual({ title: '5 栋楼下路灯不亮', path: `/packages/resident/issue/index?id=${issueId}`, imageUrl: expect.stringMatching(/\.png$/) })
    expect(sharedOf(deskIssue({ hats: ['follower'], publication: null }))?.title).toBe('5 栋楼下路灯不亮')
  })

  it.each([
    ['private', null], ['waiting for review', publication('pending', null)], ['taken back', publication('withdrawn', null)],
  ])('one that is %s only invites to the landing', (_, state) => {
    const issue = deskIssue({ hats: ['raiser'], publication: state })
    expect(sharedOf(issue)).toBeNull()
    expect(cardOf(issue, way)).toMatchObject({ title: '鱼复街道：扫码提事，找代表', path: '/pages/landing/index?code=Kd7x9Q' })
    expect(cardOf(issue, { ...way, token: null }).path).toBe('/pages/landing/index?from=share')
  })

  it('before it is read, and where it is gone, nothing is known of it either', () => {
    expect(cardOf(null, way).path).toContain('landing')
    expect(sharedOf(deskIssue({ hats: [], text: null, publication: null }))).toBeNull()
  })
})

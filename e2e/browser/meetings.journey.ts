import type { Browser, Page } from 'playwright-core'
import { cast, guest, signedIn, type Somebody } from '../support/act-as'
import { dayIn, reportedUp } from '../support/lively-meetings'
import { openWorld, raise, type World } from '../support/world'
import { lookAt } from './session/look-at'
import { openBrowser, openPhone, type Phone } from './session/open-phone'
import { press, sees, sheet, type } from './session/steps'

let world: World
let browser: Browser
let community: Somebody
let street: Somebody
let others: { resident: Somebody; deputy: Somebody; community: Somebody }

beforeAll(async () => {
  world = await openWorld()
  browser = await openBrowser()
  community = await signedIn(world.url, cast.communityYu)
  street = await signedIn(world.url, cast.streetOffice)
  others = { resident: await guest(world.url), deputy: await signedIn(world.url, cast.deputyHan), community }
  // The street's examples have lives of their own: settled, they leave this month to the three below.
  for (const { id } of (await community.call('listOfficeIssues', { query: { filter: 'inbox', limit: 50 } })).items) {
    await community.call('settleIssue', { params: { id }, body: { words: '已经办好了', ending: 'settled' } })
  }
  for (const text of ['楼道灯坏了三天没人修', '小区门口的井盖松了，车过就响', '楼下垃圾两天没收']) {
    const { issueId } = await raise(world, others.resident, { text })
    await others.deputy.call('passIssueOn', { params: { id: issueId }, body: { words: '请社区研判' } })
  }
})

afterAll(async () => {
  await browser.close()
  await world.end()
})

const choose = (page: Page, group: string | RegExp, name: string | RegExp): Promise<void> =>
  page.getByRole('radiogroup', { name: group }).locator('visible=true').getByRole('radio', { name, exact: typeof name === 'string' }).click()
const choosePick = async (page: Page, label: string, ...names: (string | RegExp)[]): Promise<void> => {
  await press(page, new RegExp(`^${label}，`))
  for (const name of names) await sheet(page, label).getByRole('button', { name }).first().click()
  if (await sheet(page, label).count() > 0) await sheet(page, label).getByRole('button', { name: /^选好了/ }).click()
}
const takesOut = async ({ page }: Phone, name: string, fileName: RegExp): Promise<void> => {
  const asked = page.waitForEvent('download')
  await press(page, name)
  expect((await asked).suggestedFilename()).toMatch(fileName)
}
const addPerson = async (page: Page, side: string, name: string, title: string): Promise<void> => {
  await choose(page, '再记一位', side)
  await type(page, '姓名', name)
  await type(page, /单位、职务/, title)
  await press(page, '加上')
}

describe('联合研判会', () => {
  let phone: Phone
  beforeAll(async () => void (phone = await openPhone(browser, world.url, { token: community.token })))
  afterAll(() => phone.close())

  it('is opened with the month\'s issues, and who takes part is recorded', async () => {
    const { page } = phone
    await phone.open('/#/packages/office-desk/issues/index')
    await press(page, '联合研判会')
    await sees(page, /没研判或没办结/)
    await lookAt(phone, 'journey-assessment-month')
    await press(page, '开本月研判会')
    await sees(page, /还没研判/)
    await press(page, '记一记')
    await addPerson(page, '社区', '余大勇', '榕树社区党委书记')
    await press(page, '记下来')
    await sees(page, /还要有一位社区以外的人/)
    await choosePick(page, '参加的代表', /韩敏/)
    await addPerson(page, '物业', '李经理', '滨江物业')
    await lookAt(phone, 'journey-assessment-people')
    await press(page, '记下来')
    await sees(page, /鱼复街道议事代表/)
    await lookAt(phone, 'journey-assessment-agenda')
  })

  it('is gone through one by one: triaged, left, triaged', async () => {
    const { page } = phone
    await press(page, /^1\. /)
    await sees(page, /第 1 \/ \d+ 件/)
    await choose(page, '类别', '市政设施')
    await lookAt(phone, 'journey-assessment-item')
    await press(page, '社区自办')
    await sees(page, /第 2 \//)
    await choose(page, '这一件怎么办', /留待下次/)
    await press(page, '定下来')
    await sees(page, /请写一句为什么留到下次/)
    await type(page, /为什么留到下次/, '等物业把图纸拿来')
    await press(page, '定下来')
    await sees(page, /第 3 \//)
  })

  it('is closed on a wide screen with the last one decided, and then only read', async () => {
    const desk = await openPhone(browser, world.url, { token: community.token, screen: 'desk' })
    const { page } = desk
    await desk.open('/#/packages/office-desk/issues/index')
    await press(page, '联合研判会')
    await press(page, '接着研判')
    await sees(page, /第 3 \//)
    await page.keyboard.press('k')
    await sees(page, /第 2 \//)
    await page.keyboard.press('j')
    await choose(page, '类别', '环境卫生')
    await lookAt(desk, 'journey-assessment-desk')
    await press(page, '社区自办')
    await sees(page, /定了 3 件/)
    for (let left = await openItems(); left > 0; left = await openItems()) await leaveNext(desk)
    await press(page, '结束会议，成纪要')
    await type(page, /其他议定的事/, '每周五走访一次')
    await sheet(page, /结束会议/).getByRole('button', { name: '结束会议，成纪要' }).click()
    await sees(page, /已成纪要/)
    await sees(page, /每周五走访一次/)
    await lookAt(desk, 'journey-assessment-closed')
    await takesOut(desk, '会议纪要 Word', /联合研判会纪要\.docx$/)
    await takesOut(desk, '台账 Excel', /台账（.*研判会）\.xlsx$/)
    await takesOut(desk, '签到表 PDF', /联合研判会签到表\.pdf$/)
    expect([...phone.faults, ...desk.faults]).toEqual([])
    await desk.close()
  })

  const openItems = async (): Promise<number> => {
    const { thisMonth } = await community.call('listAssessments')
    const { items } = await community.call('getAssessment', { params: { id: thisMonth?.assessmentId ?? '' } })
    return items.filter(({ decision, mayDecide }) => mayDecide && decision === null).length
  }
  const leaveNext = async ({ page }: Phone): Promise<void> => {
    const before = await openItems()
    await choose(page, '这一件怎么办', /留待下次/)
    await type(page, /为什么留到下次/, '下次再议')
    await press(page, '定下来')
    while (await openItems() === before) await page.waitForTimeout(50)
  }
})

describe('专题议事会', () => {
  let issueId: string
  let meetingId: string
  let handler: Somebody
  beforeAll(async () => {
    handler = await signedIn(world.url, cast.cityManagement)
    issueId = await reportedUp(world, others, '弱电线缆乱拉到楼道口，一碰就掉')
  })

  it('is called on a phone: issue, time, place, and whom to invite', async () => {
    const phone = await openPhone(browser, world.url, { token: street.token })
    const { page } = phone
    await phone.open('/#/packages/office-desk/issues/index')
    await press(page, '议事会')
    await press(page, '开专题议事会')
    await choosePick(page, '议哪些事', /弱电线缆/)
    await page.getByLabel('哪天开').locator('visible=true').fill(dayIn(1))
    await type(page, '在哪里开', '街道三楼会议室')
    await choosePick(page, '请哪些单位', /街道城管办/)
    await lookAt(phone, 'journey-meeting-call')
    await press(page, '发通知')
    await sees(page, /请了：.*街道城管办/)
    await lookAt(phone, 'journey-meeting-called')
    meetingId = /id=([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    expect(phone.faults).toEqual([])
    await phone.close()
  })

  it('is held and decided at a desk: measures, unit, two milestones, due date; then closed', async () => {
    // It is held today.
    await street.call('moveStreetMeeting', { params: { id: meetingId }, body: { startsAt: new Date(Date.now() + 1500).toISOString(), venue: '街道三楼会议室' } })
    const desk = await openPhone(browser, world.url, { token: street.token, screen: 'desk' })
    const { page } = desk
    await desk.open(`/#/packages/office-desk/meeting/index?id=${meetingId}`)
    await press(page, '记一记')
    await addPerson(page, '街道', '熊志强', '鱼复街道党政办')
    await addPerson(page, '承办单位', '谭永贵', '街道城管办')
    await press(page, '记下来')
    await type(page, '议定的措施', '统一走管，废线拆除')
    await choosePick(page, '主办单位', /街道城管办/)
    await page.getByLabel('解决时限').locator('visible=true').fill(dayIn(30))
    for (const [at, what, days] of [[1, '管线摸底', 5], [2, '统一入管', 20]] as const) {
      await press(page, '加一个节点')
      const stone = page.getByRole('group', { name: `节点 ${at}` }).locator('visible=true')
      await stone.getByRole('textbox', { name: /做到什么/ }).fill(what)
      await stone.getByLabel('哪天').fill(dayIn(days))
    }
    await lookAt(desk, 'journey-meeting-decide')
    await press(page, '定下来')
    await sees(page, /交单位办：街道城管办/)
    await press(page, '结束会议，成纪要')
    await sheet(page, /结束会议/).getByRole('button', { name: '结束会议，成纪要' }).click()
    await sees(page, '已成纪要')
    await lookAt(desk, 'journey-meeting-closed')
    await takesOut(desk, '会议纪要 PDF', /专题议事会纪要（.*）\.pdf$/)
    await takesOut(desk, '签到表 Word', /专题议事会签到表（.*）\.docx$/)
    expect(desk.faults).toEqual([])
    await desk.close()
  })

  it('reaches the unit, which says that a milestone is met; who raised it hears of it', async () => {
    await handler.call('takeIssue', { params: { id: issueId }, body: {} })
    const phone = await openPhone(browser, world.url, { token: handler.token })
    const { page } = phone
    await phone.open('/#/packages/resident/inbox/index')
    await press(page, /专题议事会有纪要了/)
    await sees(page, '管线摸底')
    await sees(page, '统一入管')
    await press(page, '管线摸底，办到了')
    await type(page, '办到什么程度', '五个小区都摸清了')
    await lookAt(phone, 'journey-milestone-meet')
    await sheet(page, '这个节点办到了').getByRole('button', { name: '办到了' }).click()
    await sees(page, '五个小区都摸清了')
    await lookAt(phone, 'journey-milestone-met')
    const { timeline } = await others.resident.call('getIssue', { params: { id: issueId } })
    expect(timeline[0]?.words).toBe('五个小区都摸清了')
    expect(phone.faults).toEqual([])
    await phone.close()
  })
})

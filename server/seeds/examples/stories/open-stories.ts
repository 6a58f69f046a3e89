import { hoursAgo, minutesAgo, on, type Story } from '../story'

/** On the way: with a deputy, with the community, being handled. */
export const openStories: readonly Story[] = [
  {
    grid: 'C2-G02', code: 'D07', at: minutesAgo(25), placeWords: '6 栋 2 单元门口', phone: '12000090001', visibility: 'handlers',
    text: '6 栋 2 单元的门禁坏了，谁都能进出，晚上家里只有老人，不太放心。', steps: [],
  },
  {
    grid: 'C3-G12', code: 'D07', at: hoursAgo(5), placeWords: '7 栋一楼楼道', visibility: 'handlers',
    text: '楼道里堆了旧沙发，轮椅过不去，跟邻居说过两次都没有搬。',
    steps: [{ at: hoursAgo(4), by: 'D07', do: 'see' }],
  },
  {
    grid: 'C2-G02', code: 'D07', at: on(2, '16:40'), placeWords: '5 栋和 6 栋中间的空坝', visibility: 'public',
    text: '健身器材松了，孩子玩着不放心，踏板上还缺一颗螺丝。',
    steps: [
      { at: on(2, '17:05'), by: 'D07', do: 'accept', words: '我明天上午先去看看，给它挂个提示牌。' },
      { at: on(1, '10:20'), by: 'D07', do: 'answer', words: '看过了，三处螺丝松了，已挂上停用的牌子，正在问厂家什么时候来修。' },
    ],
  },
  {
    grid: 'C2-G11', code: 'Q13', at: on(1, '18:30'), placeWords: '江边步道', visibility: 'handlers',
    text: '江边步道的栏杆锈断了一截，晚上散步的人多，怕有人踩空。',
    steps: [
      { at: on(1, '18:52'), by: 'D03', do: 'see' },
      { at: on(1, '19:10'), by: 'D03', do: 'askBack', words: '谢谢您。请问是靠近哪一段台阶？方便的话补一张照片，我好带人去看。' },
    ],
  },
  {
    grid: 'C2-G03', code: null, at: hoursAgo(4), placeWords: '10 栋旁边的垃圾站', visibility: 'public',
    text: '垃圾站气味大，窗户都不敢开，能不能每天早一点清运？',
    steps: [
      { at: hoursAgo(3), by: 'D35', do: 'see' },
      { at: hoursAgo(2), by: 'D35', do: 'passOn', words: '现场看过，桶满了没有及时拉走，请社区和环卫定一下清运时间。' },
    ],
  },
  {
    grid: 'C2-G12', code: null, at: hoursAgo(6), placeWords: '5 栋 2 单元楼道', visibility: 'handlers',
    text: '二楼到三楼堆满了纸箱和旧家具，晚上上楼要侧起身子走，怕起火。',
    steps: [
      { at: hoursAgo(5), by: 'D14', do: 'see' },
      { at: minutesAgo(280), by: 'D14', do: 'passOn', words: '上去看了，堆了半个楼道，请社区上门劝清理。' },
    ],
  },
  {
    grid: 'C2-G04', code: 'Q02', at: hoursAgo(3), placeWords: '15 栋后面', visibility: 'handlers',
    text: '后面那排树枝长到三楼窗子了，白天屋里都要开灯，能不能修一修？',
    steps: [
      { at: minutesAgo(150), by: 'D40', do: 'see' },
      { at: minutesAgo(100), by: 'D40', do: 'passOn', words: '遮光的有六户，请社区联系园林修枝。' },
    ],
  },
  {
    grid: 'C6-G04', code: null, at: hoursAgo(1), placeWords: '14 栋门口', visibility: 'handlers',
    text: '门口台阶没有扶手，下雨天很滑，老人上下都要人扶。', steps: [],
  },
  {
    grid: 'C2-G08', code: 'Q08', at: on(4, '09:10'), placeWords: '11 栋顶楼', phone: '12000090002', visibility: 'public',
    text: '楼顶漏水，顶楼几家的墙面都发霉了，去年补过一次，今年又漏。',
    steps: [
      { at: on(4, '10:02'), by: 'D18', do: 'see' },
      { at: on(4, '11:30'), by: 'D18', do: 'passOn', words: '去顶楼看了三户，防水层开裂，请社区看看能不能用维修资金。' },
      { at: on(3, '09:30'), by: 'P04', do: 'triage', party: 'itself', urgency: 'yellow', category: 'property', words: '社区来办：这周请人上楼查漏，同时和业主代表商量动用维修资金。' },
      { at: on(2, '10:00'), by: 'P04', do: 'check', title: '楼顶漏水，顶楼墙面发霉', text: '楼顶漏水，顶楼几家的墙面都发霉了，去年补过一次，今年又漏。' },
    ],
  },
  {
    grid: 'C2-G12', code: null, at: minutesAgo(170), placeWords: '6 栋 1 单元', phone: '12000090003', visibility: 'public',
    text: '单元电梯停在4楼不动，里面没有人，可是住在楼上的老人下不来了。',
    steps: [
      { at: minutesAgo(164), by: 'D14', do: 'see' },
      { at: minutesAgo(158), by: 'D14', do: 'passOn', words: '电梯里确认没有人，已给物业打电话，请社区盯住。' },
      { at: minutesAgo(150), by: 'P03', do: 'triage', party: 'itself', urgency: 'red', category: 'safety', words: '已通知物业和维保，楼上要下楼的老人由网格员上门帮忙。' },
      { at: minutesAgo(148), by: 'P03', do: 'triage', party: 'property', urgency: 'red', category: 'safety', handler: 'W2', words: '请物业马上联系维保。' },
      { at: minutesAgo(140), by: 'P04', do: 'check', title: '单元电梯停在4楼不动', text: '单元电梯停在4楼不动，里面没有人，住在楼上的老人下不了楼。' },
      { at: minutesAgo(130), by: 'T4', do: 'approve' },
      { at: minutesAgo(120), by: '滨江六栋三楼', do: 'meetToo' },
      { at: minutesAgo(96), by: '滨江六栋九楼', do: 'meetToo' },
      { at: minutesAgo(90), by: 'H19', do: 'interim', words: '维保师傅到了，是门机故障，配件下午送到，修好前每层都贴了提示。' },
    ],
  },
]

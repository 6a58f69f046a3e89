import { hoursAgo, on, type Step, type Story } from '../story'

const neighbours = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((name) => `榕荫里${name}号邻居`)
const metOn = (day: number): Step[] => neighbours.map((by, position) => ({ at: on(day, `${String(8 + position).padStart(2, '0')}:20`), by, do: 'meetToo' as const }))
const ratedOn = (day: number): Step[] => neighbours.slice(0, 8).map((by, position): Step => ({
  at: on(day, `${String(9 + position).padStart(2, '0')}:05`), by, do: 'rate',
  ...(position === 5 ? { ratings: { handling: 'dissatisfied' }, words: '我家那边的支管还是慢，希望再看看。' } : { ratings: { handling: position % 3 === 2 ? 'basically' : 'satisfied' } }),
}))

/** Done, judged, disputed, explained, taken back, or shown the way. */
export const endedStories: readonly Story[] = [
  {
    grid: 'C2-G06', code: 'Q08', at: on(12, '08:15'), placeWords: '2 栋一楼', phone: '12000090005', visibility: 'public',
    text: '下水道返水，疏通了又堵，一楼厨房里都是脏水，没法做饭。',
    steps: [
      { at: on(12, '08:31'), by: 'D29', do: 'see' },
      { at: on(12, '09:10'), by: 'D29', do: 'passOn', words: '现场看过，是主管道堵了，光疏通支管没有用，请社区安排。' },
      { at: on(12, '10:00'), by: 'P03', do: 'triage', party: 'itself', urgency: 'yellow', category: 'municipal', words: '社区来办：下午请疏通队用管道机探查，今晚先抽水。' },
      { at: on(11, '08:00'), by: 'P04', do: 'check', title: '下水道返水，疏通了又堵', text: '下水道返水，疏通了又堵，一楼厨房里都是脏水。' },
      { at: on(11, '08:10'), by: 'T4', do: 'approve' },
      ...metOn(11),
      { at: on(10, '17:20'), by: 'P03', do: 'settle', ending: 'settled', words: '主管道里有建筑垃圾，已全部清出，换了两米破损的管子，试水两小时没有再返。' },
      { at: on(10, '19:40'), by: 'raiser', do: 'rate', ratings: { followUp: 'satisfied', handling: 'satisfied' } },
      ...ratedOn(9),
    ],
  },
  {
    grid: 'C2-G02', code: 'D07', at: on(5, '12:30'), placeWords: '小区大门口', visibility: 'public',
    pictures: ['brokenBoard'],
    text: '宣传栏玻璃碎了，放学的孩子从旁边过，怕割到手。',
    steps: [
      { at: on(5, '12:55'), by: 'D07', do: 'see' },
      { at: on(5, '13:10'), by: 'D07', do: 'accept', words: '我就在附近，先去把碎玻璃围起来。' },
      { at: on(2, '16:20'), by: 'D07', do: 'settle', ending: 'settled', pictures: ['mendedBoard'], words: '和物业一起换了有机玻璃，边角也包好了。' },
      { at: on(2, '17:00'), by: 'P03', do: 'check', title: '宣传栏玻璃碎了', text: '宣传栏玻璃碎了，放学的孩子从旁边过，怕割到手。', result: '代表和物业一起换了有机玻璃，边角也包好了。' },
      { at: on(2, '17:30'), by: 'T4', do: 'approve' },
    ],
  },
  {
    grid: 'C2-G01', code: null, at: on(6, '21:05'), placeWords: '2 栋旁边的小广场', visibility: 'handlers',
    text: '广场舞音响太大，孩子写不了作业，十点了还在放。',
    steps: [
      { at: on(6, '21:30'), by: 'D09', do: 'accept', words: '明晚我去和舞队的大姐们商量。' },
      { at: on(4, '20:40'), by: 'D09', do: 'settle', ending: 'settled', words: '和舞队说好了：音量调小，晚上九点前结束。' },
      { at: hoursAgo(3), by: 'raiser', do: 'rate', ratings: { followUp: 'dissatisfied' }, words: '只好了两天，昨晚又放到快十点。' },
    ],
  },
  {
    grid: 'C5-G06', code: null, at: on(15, '11:20'), placeWords: '社区食堂', visibility: 'public',
    text: '社区食堂周末不开，独居的老人周末吃饭是个难题。',
    steps: [
      { at: on(15, '12:00'), by: 'D25', do: 'see' },
      { at: on(15, '16:10'), by: 'D25', do: 'passOn', words: '问了食堂，周末人少开不起来，请社区想想办法。' },
      { at: on(14, '09:40'), by: 'P09', do: 'triage', party: 'itself', urgency: 'blue', category: 'livelihood', words: '社区在统计周末要吃饭的老人，先由志愿者送餐。' },
      { at: on(13, '10:00'), by: 'P10', do: 'check', title: '社区食堂周末不开', text: '社区食堂周末不开，独居的老人周末吃饭是个难题。' },
      { at: on(13, '15:10'), by: 'T4', do: 'approve' },
      { at: on(12, '10:30'), by: '渔歌苑三栋', do: 'meetToo' },
      { at: on(11, '16:00'), by: 'P09', do: 'settle', ending: 'explained', words: '报名的有 9 位，还不够开灶。周末由志愿者送餐到家，满 20 位就开周末餐，报名电话在社区大厅。' },
      { at: on(11, '18:20'), by: 'raiser', do: 'rate', ratings: { followUp: 'satisfied', handling: 'basically' } },
    ],
  },
  {
    grid: 'C1-G02', code: 'Q01', at: on(9, '10:15'), placeWords: '', visibility: 'handlers',
    text: '法院判了物业退钱，判决下来三个月了还没有执行，想请代表帮忙催一催。',
    steps: [
      { at: on(9, '10:40'), by: 'D06', do: 'passOn', words: '已经判决的案子代表不能过问，请社区告诉居民该找哪里。' },
      { at: on(9, '15:00'), by: 'P01', do: 'redirect', words: '判决的执行归法院管，请带上判决书到县法院执行窗口申请，也可以先打 12368 问清楚要带什么。' },
    ],
  },
  {
    grid: 'C1-G09', code: null, at: on(7, '13:00'), placeWords: '14 栋门口', visibility: 'handlers',
    text: '快递柜挡住了一半的路，推婴儿车要绕到马路上。',
    steps: [
      { at: on(7, '13:30'), by: 'D32', do: 'see' },
      { at: on(7, '18:10'), by: 'raiser', do: 'withdraw', words: '快递公司已经来挪开了，谢谢。' },
    ],
  },
]

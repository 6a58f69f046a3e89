import { on, type Story } from '../story'

/** What the community could not settle alone: the street coordinates, meets, assigns. */
export const streetStories: readonly Story[] = [
  {
    grid: 'C2-G02', code: 'D07', at: on(3, '19:20'), placeWords: '5 栋楼下', phone: '12000090004', visibility: 'public',
    pictures: ['darkStairs'],
    text: '5 栋楼下路灯不亮，台阶看不清，昨天晚上有老人差点摔倒。',
    steps: [
      { at: on(3, '19:42'), by: 'D07', do: 'see' },
      { at: on(3, '20:15'), by: 'D07', do: 'answer', words: '今晚去看了，电缆断了，已转社区，报街道协调。' },
      { at: on(3, '20:18'), by: 'D07', do: 'passOn', words: '5 栋楼下路灯电缆断了，不是换灯泡能好的，请社区报街道。' },
      { at: on(2, '08:40'), by: 'P03', do: 'triage', party: 'street', urgency: 'yellow', category: 'municipal', words: '电缆归城市管理局维护，请街道协调。夜里先由网格员放了反光锥。' },
      { at: on(2, '09:05'), by: 'T3', do: 'assign', handler: 'B2', support: 'K1' },
      { at: on(2, '10:30'), by: 'H06', do: 'take' },
      { at: on(2, '11:00'), by: 'P04', do: 'check', title: '5 栋楼下路灯不亮', text: '5 栋楼下路灯不亮，台阶看不清，晚上有老人差点摔倒。' },
      { at: on(2, '14:20'), by: 'T4', do: 'approve' },
      { at: on(2, '18:10'), by: '榕树苑五栋一楼', do: 'meetToo' },
      { at: on(2, '19:35'), by: '榕树苑五栋四楼', do: 'meetToo' },
      { at: on(1, '07:50'), by: '榕树苑六栋', do: 'meetToo' },
      { at: on(1, '09:15'), by: 'H06', do: 'interim', words: '已查到断点，在花台下面，电缆今天备料，明后天开挖更换。' },
      { at: on(1, '09:50'), by: 'H01', do: 'support', words: '花台归我们管，明天一早派人移开花木，换好电缆后当天栽回去。' },
      { at: on(1, '20:05'), by: '榕树苑七栋', do: 'meetToo' },
    ],
  },
  {
    grid: 'C2-G04', code: 'Q02', at: on(8, '20:10'), placeWords: '13 栋到 16 栋', visibility: 'public',
    text: '小区停车位不够，晚上八点以后就停到消防通道口去了，吵过好几回。',
    steps: [
      { at: on(8, '20:40'), by: 'D40', do: 'see' },
      { at: on(7, '09:30'), by: 'D40', do: 'passOn', words: '数了一下：车位 86 个，夜里 140 多辆车。请社区牵头，光靠一个小区解决不了。' },
      { at: on(7, '15:00'), by: 'P03', do: 'triage', party: 'itself', urgency: 'blue', category: 'governance', words: '社区先把消防通道划线隔开，车位的事和周边单位谈错时停车。' },
      { at: on(6, '10:00'), by: 'P03', do: 'check', title: '小区停车位不够', text: '小区停车位不够，晚上八点以后车就停到消防通道口去了。' },
      { at: on(6, '16:30'), by: 'T4', do: 'approve' },
      { at: on(6, '19:00'), by: '榕树苑十三栋', do: 'meetToo' },
      { at: on(6, '20:20'), by: '榕树苑十四栋', do: 'meetToo' },
      { at: on(5, '08:30'), by: '榕树苑十五栋', do: 'meetToo' },
      { at: on(5, '09:20'), by: 'P03', do: 'triage', party: 'street', urgency: 'blue', category: 'governance', words: '旁边两家单位愿意谈，要街道和交巡警大队一起定路边车位，请街道协调。' },
      { at: on(4, '10:00'), by: 'T1', do: 'callMeeting' },
      { at: on(3, '21:00'), by: '榕树苑十六栋', do: 'meetToo' },
    ],
  },
  {
    grid: 'C3-G05', code: null, at: on(2, '17:30'), placeWords: '18 栋旁边的人行道', visibility: 'handlers',
    text: '人行道的地砖松了十几块，下雨天一踩一身泥水，推娃儿车也走不稳。',
    steps: [
      { at: on(2, '18:10'), by: 'D05', do: 'see' },
      { at: on(2, '20:30'), by: 'D05', do: 'passOn', words: '去看了，有二十多米都松了，要请市政来铺。' },
      { at: on(1, '15:10'), by: 'P05', do: 'triage', party: 'street', urgency: 'blue', category: 'municipal', handler: 'B2', words: '人行道归城市管理局维护，请街道协调。' },
    ],
  },
  {
    grid: 'C4-G10', code: 'Q07', at: on(20, '08:05'), placeWords: '18 栋前面的通道', visibility: 'public', pictures: ['blockedLane'],
    text: '消防通道被私家车堵死了，昨天救护车都没能开进来。',
    steps: [
      { at: on(20, '08:12'), by: 'D17', do: 'see' },
      { at: on(20, '08:20'), by: 'D17', do: 'passOn', words: '两辆车长期停在通道上，请社区马上处理。' },
      { at: on(20, '08:35'), by: 'P07', do: 'triage', party: 'street', urgency: 'red', category: 'safety', words: '通知了车主，一位不在本地，请街道协调拖移并划线。' },
      { at: on(20, '08:50'), by: 'T3', do: 'assign', handler: 'K2' },
      { at: on(20, '08:58'), by: 'H02', do: 'take' },
      { at: on(20, '15:40'), by: 'H02', do: 'settle', ending: 'settled', pictures: ['clearLane'], words: '和消防救援大队一起到场，两辆车已挪走，通道划了禁停线，装了两根隔离桩。' },
      { at: on(20, '18:30'), by: 'raiser', do: 'rate', ratings: { followUp: 'satisfied', handling: 'satisfied' } },
      { at: on(19, '09:00'), by: 'P08', do: 'check', title: '消防通道被私家车堵死', text: '消防通道被私家车堵死了，救护车开不进来。', result: '两辆车已挪走，通道划了禁停线，装了两根隔离桩。' },
      { at: on(19, '14:00'), by: 'T4', do: 'approve' },
      { at: on(19, '19:10'), by: '槐树坪十七栋', do: 'meetToo' },
      { at: on(18, '08:40'), by: '槐树坪十九栋', do: 'meetToo' },
    ],
  },
]

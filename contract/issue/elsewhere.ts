/** A place that helps at once or instead; `phone` null: go there in person. */
export interface Elsewhere {
  readonly key: string
  readonly name: string
  readonly phone: string | null
  /** What to tell the person: kind, short, and that the issue can still be sent. */
  readonly sentence: string
}

interface Rule extends Elsewhere {
  /** One of these says so … */
  readonly telling: RegExp
  /** … unless it stands in one of these harmless phrases, which are left out before looking. */
  readonly harmless?: RegExp
}

// Fear, memory and denial are no emergency; each reaches only so far, for a missed fire is worse than a silly hint.
const event = '(?:起火|着火|着过火|失火|失过火|火灾|大火|爆炸|冒烟|冒黑烟|漏气|泄漏|泄露|抢劫|打人|打架|打起来|斗殴|持刀|砍人|跳楼|轻生|自杀|闯进|入室|小偷|晕倒|昏迷|晕过去|心脏病|中风|中毒|触电|溺水|大出血|没呼吸|困人|被困|困住|关在|困在|有人困)'
const within = (characters: number): string => `[^，。！？；,.!?;\\n]{0,${characters}}?`
const notNow = new RegExp(
  `(?:怕|担心|万一|防止|预防|避免|容易|有可能|可能会|可能引|会不会|以免|要是|如果|一旦)${within(6)}${event}` +
  `|(?:去年|前年|上个月|上周|以前|之前|曾经|上次|那次|当年)${within(10)}${event}|(?:没有|没|不是|并非|未)${within(3)}${event}`, 'g')
const thing = /(?:消防|灭火|防火|烟花|火锅|火车|火炉|打火机|火化|灶火|点火|防盗|反诈|急救)[^，。！？；,.!?;\n]{0,2}?(?:通道|车道|栓|器|门|演练|演习|培训|宣传|讲座|箱|检查|设施|知识)?/g

const emergencies: readonly Rule[] = [
  {
    key: 'fire', name: '火警', phone: '119', sentence: '有火情请先打 119，人先撤到安全的地方',
    telling: /起火|着火|失火|着了火|火灾|大火|烧起来|冒黑烟|冒浓烟|冒烟|浓烟|爆炸|(?:煤气|燃气|天然气|液化气)[^，。！？；,.!?;\n]{0,4}(?:泄漏|泄露|漏|味)|漏(?:煤气|燃气|天然气|气了)/,
    harmless: /油烟[^，。！？；,.!?;\n]{0,4}|烟囱[^，。！？；,.!?;\n]{0,4}冒烟|烧烤[^，。！？；,.!?;\n]{0,6}烟|火灾(?:隐患|险|报警器|演练|风险)|着火点|(?:汽车|公交车)尾气冒烟/g,
  },
  {
    key: 'police', name: '报警', phone: '110', sentence: '有人身危险请先打 110',
    telling: /打架|打起来|打群架|斗殴|抢劫|抢东西|被抢|持刀|拿刀|砍人|捅人|杀人|打人|被打|打伤|家暴|绑架|入室|闯进|闯入|撬门|小偷|偷东西|被偷|失窃|跳楼|轻生|自杀|孩子丢了|小孩丢了|老人走失|走失|拐(?:卖|走|骗)/,
    harmless: /(?:猫|狗|鸟|鸡)[^，。！？；,.!?;\n]{0,3}(?:打架|打起来)|防(?:小偷|盗|抢)|偷倒|偷排|偷工减料|偷偷|打人工|(?:狗|猫)走失|被打(?:开|扫|磨|断|通|湿|坏|破)|闯红灯|闯入非机动车道/g,
  },
  {
    key: 'ambulance', name: '急救', phone: '120', sentence: '有人病重或受伤请先打 120',
    telling: /晕倒|昏倒|昏迷|晕过去|休克|没呼吸|没有呼吸|呼吸困难|不省人事|心脏病发|心脏骤停|心梗|心脏[^，。！？；,.!?;\n]{0,3}(?:疼|痛|不跳|难受)|胸口(?:疼|痛)|中风了|脑溢血|抽搐|大出血|流血不止|摔断|骨折|从楼上(?:掉|摔)下|(?:人|老人|小孩|孩子|工人)(?:触电|溺水)|触电了|溺水了|煤气中毒|食物中毒|要生了|被车撞|撞(?:了|倒|伤)(?:人|老人|小孩)/,
    harmless: /差点[^，。！？；,.!?;\n]{0,6}(?:摔断|骨折|晕倒|触电|被车撞|撞了人|撞倒)|摔断的(?:树|枝)/g,
  },
  {
    key: 'lift', name: '电梯应急救援', phone: '96333', sentence: '有人困在电梯里请先打 96333，里面的人不要扒门',
    telling: /(?:电梯|升降梯|轿厢)[^。！？；!?;\n]{0,12}(?:困人|困住|被困|有人困|困了|困着|困在|关人|关住|关在|出不来)|(?:困|关|卡)在[^，。！？；,.!?;\n]{0,6}(?:电梯|升降梯|轿厢)/,
    harmless: /(?:没|没有|未|不会|不|无)(?:人)?(?:困人|困住人?|被困|有人困|关人|困)/g,
  },
]

const others: readonly Rule[] = [
  {
    key: 'court', name: '法院或司法所', phone: null, sentence: '打官司、仲裁和判决的事要找法院或街道司法所，代表不能过问案子。您也可以照样提交',
    telling: /打官司|起诉|上诉|法院|判决|败诉|胜诉|仲裁|庭审|开庭|执行局|申请执行|老赖|行政复议|检察院|律师/,
    harmless: /(?:法院|检察院)(?:门口|旁边?|对面|附近|后面|路|站|宿舍|家属院|小区)/g,
  },
  {
    key: 'discipline', name: '纪检监察举报', phone: '12388', sentence: '反映干部违纪违法请打 12388，那边为您保密。您也可以照样提交',
    telling: /(?:举报|检举|控告)[^，。！？；,.!?;\n]{0,10}(?:书记|主任|干部|领导|局长|科长|镇长|县长|乡长|村长|公务员|官员)|贪污|受贿|行贿|索贿|贪腐|腐败|吃拿卡要|收(?:了)?红包|以权谋私|公款吃喝|违纪/,
    harmless: /腐败(?:的)?(?:垃圾|食物|菜|味|树叶|气味)|(?:垃圾|食物|肉|菜)[^，。！？；,.!?;\n]{0,2}腐败/g,
  },
  {
    key: 'petition', name: '信访办', phone: null, sentence: '已经在信访的事请继续找信访办，免得两边都等。您也可以照样提交',
    telling: /信访|上访/,
    harmless: /信访(?:办|局)(?:门口|旁边?|对面|附近)/g,
  },
  {
    key: 'labour', name: '劳动保障', phone: '12333', sentence: '工资、社保和工伤的事 12333 更快。您也可以照样提交',
    telling: /欠薪|(?:拖|克)?欠[^，。！？；,.!?;\n]{0,6}(?:工资|工钱|薪水)|讨薪|(?:不|没|没有)发工资|克扣工资|扣(?:了)?(?:我)?(?:的)?工资|工伤|社保|养老金|退休金|失业金|劳动合同|被辞退|加班费|五险一金|公积金/,
  },
  {
    key: 'consumer', name: '消费者投诉', phone: '12315', sentence: '买东西、退款和价格的事 12315 更快。您也可以照样提交',
    telling: /消费者|退款|不(?:给|肯)?退(?:钱|货|卡|费)|假货|假酒|假药|过期食品|(?:卖|买到)[^，。！？；,.!?;\n]{0,4}过期|缺斤少两|短斤少两|强制消费|虚假宣传|乱标价|办的卡|预付卡|(?:店|健身房|理发店|培训班|商家|老板)[^，。！？；,.!?;\n]{0,4}跑路/,
    harmless: /灭火器[^，。！？；,.!?;\n]{0,4}过期/g,
  },
  {
    key: 'government', name: '政务服务热线', phone: '12345', sentence: '办证、户口和各部门的业务 12345 能直接答复。您也可以照样提交',
    telling: /户口|身份证(?:办|补|丢|过期)|(?:办|补)[^，。！？；,.!?;\n]{0,4}身份证|护照|结婚证|离婚证|房产证|不动产证|营业执照|驾驶证|驾照|行驶证|交通罚单|违章(?:罚款|处理|记录)|税务局|出租车拒载|高考|中考|学区划分|学籍/,
  },
]

const without = (text: string, phrases: readonly (RegExp | undefined)[]): string =>
  phrases.reduce<string>((rest, phrase) => (phrase ? rest.replace(phrase, '○') : rest), text)

const found = (text: string, rules: readonly Rule[], harmless: readonly RegExp[]): Elsewhere[] =>
  rules.filter((rule) => rule.telling.test(without(text, [rule.harmless, ...harmless])))
    .map(({ key, name, phone, sentence }) => ({ key, name, phone, sentence }))

/** Which of 119, 110, 120 and 96333 a text calls for now (domain.md §4.3); empty for most. Shown at once while writing. */
export const emergencyIn = (text: string): Elsewhere[] => found(text, emergencies, [notNow, thing])

/** Where a text belongs rather than here (domain.md §4.3), with the number to call; it can still be sent. */
export const elsewhereIn = (text: string): Elsewhere[] => found(text, others, [])

/** Things that people of a street say, combined by a fixed rule, so that every run meets the same texts. */
const places = ['五栋二单元门口', '3号楼电梯', '小区东门', '菜市场后面', '地下车库B区', '十二栋楼下', '儿童游乐场', '文化广场', '公交站旁边', '二期活动室', '垃圾站那边', '6栋顶楼']
const things = ['路灯', '电梯', '下水道', '井盖', '垃圾桶', '健身器材', '消防通道', '监控', '花坛', '楼道灯', '自来水管', '单元门禁', '停车位', '电瓶车充电桩', '围墙', '树枝']
const troubles = ['坏了好几天没人修', '堵了，污水流到路上', '被占用，车开不出去', '晚上不亮，老人看不见', '声音很大，睡不着', '松了，走过去很危险', '被人砸坏了', '漏水，墙都湿了', '有异味，夏天特别难闻', '太少了，不够用']
const wishes = ['希望尽快处理', '请社区来人看看', '已经给物业说过两次', '孩子上学要经过', '麻烦帮忙协调一下', '', '拍了照片', '楼上楼下都有意见']

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? ''

export const sayings = (count: number, salt: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    // A small multiplicative hash: neighbours must not say the same.
    const mixed = Math.imul(at + salt * 7919, 2_654_435_761) >>> 4
    return `${pick(places, mixed)}的${pick(things, mixed >>> 5)}${pick(troubles, mixed >>> 11)}，${pick(wishes, mixed >>> 17)}`
  })

import { said, maybeSaid, type ActForm } from './form'

/** What a unit is asked for (承办单位). */
export const handlerForms = {
  take: { title: '签收', note: '居民会知道是您这里在办', words: maybeSaid('跟居民说一句', ['收到，这就安排人去看', '本周内安排']), send: '签收，开始办' },
  replyInterim: { title: '说说进展', note: '提事人和社区会马上看到', words: said('办到哪一步了', ['已经到现场看过', '材料已经订了，等到货', '需要和别的单位一起办']), photos: true, documents: true, send: '发出去' },
  reportSupport: { title: '说说配合的情况', note: '主办单位、街道和提事人会马上看到；办结由主办单位来做', words: said('配合做了什么', ['我们这部分已经做好', '人和材料已经安排', '已和主办单位到现场看过']), photos: true, send: '发出去' },
  returnWrong: { title: '不归我们办', note: '签收期限内（3 个工作日）可以退回，要写明该归谁', words: said('为什么不归这里，该归谁', ['这一段由别的单位养护', '属于小区内部，由物业负责']), send: '退回' },
  askExtension: { title: '申请延期', note: '同意之前，还按原来的日子办', day: { label: '想延到哪天' }, words: said('为什么要延', ['等零件到货', '要等天晴才能施工', '要走招标手续']), send: '申请延期' },
  plan: { title: '列入计划', note: '到了那天会自己回来接着办，居民看得到日子', day: { label: '哪天再办' }, words: said('说清楚为什么现在办不了', ['已列入明年改造计划', '等资金下来就办']), photos: true, documents: true, send: '列入计划' },
} satisfies Record<string, ActForm>

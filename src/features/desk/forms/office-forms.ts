import { callBackChannels, ratingChannelLabels } from '@contract/handling/vocabulary'
import { scoreLabels, scores, urgencies, urgencyLabels } from '@contract/issue/vocabulary'
import type { DeskIssue } from '../types'
import { maybeSaid, optionsOf, said, type ActForm, type OfficeChoices } from './form'

const channels = optionsOf(callBackChannels, ratingChannelLabels)
const colours = urgencies.map((value) => ({ value, name: `${urgencyLabels[value].colour} ${urgencyLabels[value].word}` }))

/** What an office is asked for; choices that its street names come with `office`. */
export const officeForms = (issue: Pick<DeskIssue, 'toRate' | 'handling'>, office: OfficeChoices | null) => ({
  redirect: {
    title: '不属本平台，告诉去哪办', note: '居民会看到您写的话；这件事到此为止，登记留底',
    words: said('该去哪里办，电话是多少', office?.reasons.redirect.length ? office.reasons.redirect : ['这类事请打 12345 政务服务热线', '这是法院的事，请到法院或司法所咨询', '劳动报酬的事请打 12333', '消费纠纷请打 12315']), send: '告诉居民',
  },
  transfer: {
    title: '转别的社区', note: '转过去后由那边研判，您这里就看不到了', choice: { label: '转给哪个社区', options: (office?.communities ?? []).map(({ id, name }) => ({ value: id, name })) },
    words: said('为什么转', office?.reasons.transfer), send: '转过去',
  },
  returnDown: { title: '交社区办', note: '社区会接着研判', words: said('请社区怎么办', ['属于小区内部的事，请社区牵头', '请社区先到现场看看']), send: '交社区' },
  hurry: { title: '催办', note: '承办的人会收到催办', words: maybeSaid('说一句', ['快到期了，请抓紧', '居民又来问了，请给个进展']), send: '催一下' },
  supervise: { title: '督办', note: '人大工委督促，不替人办；会记下来', words: said('督办意见', ['请按期办结并答复居民', '请说明没有按期办的原因']), send: '督办' },
  reclassify: {
    title: '重新定类别和缓急', note: '解决时限从现在重新算，居民会知道',
    choice: { label: '类别', options: (office?.categories ?? []).filter(({ code }) => code !== 'neighbour_dispute').map(({ code, name }) => ({ value: code, name })) },
    more: [{ key: 'urgency', label: '轻重缓急', options: colours }], words: said('为什么改'), send: '改定',
  },
  grantExtension: { title: '同意延期', note: issue.handling?.extension?.reason ? `对方说：${issue.handling.extension.reason}` : undefined, words: maybeSaid('说一句'), send: '同意' },
  refuseExtension: { title: '不同意延期', note: '还按原来的日子办', words: maybeSaid('说一句'), send: '不同意' },
  unmerge: { title: '拆开单独办', note: '居民会知道；回到合并前的地方，时间重新算', words: said('为什么拆开', ['不是同一件事', '地方不一样']), send: '拆开' },
  rateByCall: {
    title: '回访登记', note: '没办过这件事的人来打电话或上门；记下您、时间和方式，单独统计',
    choice: { label: '怎么回访的', options: channels },
    more: issue.toRate.map(({ subject, name, note }) => ({ key: subject, label: `${name} · ${note}`, options: optionsOf(scores, scoreLabels) })),
    words: maybeSaid('居民怎么说（不满意要写）'), send: '记下评价',
  },
} satisfies Record<string, ActForm>)

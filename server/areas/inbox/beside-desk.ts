import type { IssueEvent } from '../../../contract/issue/vocabulary'

/** Events for officials who only need to know: the deputy who follows up, who gave the work, who had it. What is not here is said as to a desk. */
export const besideDesk: Partial<Record<IssueEvent, readonly [title: string, text: string]>> = {
  handedOver: ['{place}接着办', '{it}没有按时办，{place}接着办'],
  recused: ['换人接着办', '{it}，原来的经办人回避，换人接着办'],
  givenToProperty: ['{place}请物业来办', '{it}由{handler}来办'],
  reportedUp: ['已报街道协调', '{it}，{place}已报街道协调'],
  meetingCancelled: ['专题议事会取消了', '{it}，街道接着办'],
  assigned: ['街道已交办', '{it}由{handler}来办'],
  planFellDue: ['计划的日子到了', '{it}，接着办'],
  hurried: ['已催办', '{it}还没有办好，已经催过'],
  disputed: ['居民不满意', '{it}，正在请人复核'],
  disputedByCall: ['回访记下了不满意', '{it}，正在请人复核'],
  reopened: ['重新办理', '{it}，{who}复核后重新办理'],
  explained: ['复核后作了说明', '{it}，{who}复核后向居民作了说明'],
  climbed: ['街道接着办', '{it}没有按时办，街道接着办'],
}

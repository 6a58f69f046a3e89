import { assignmentKindLabels } from '@contract/handling/vocabulary'
import { urgencyLabels } from '@contract/issue/vocabulary'
import { sayDay, sayDue, sayWhen } from '@/shared/when/say-when'
import type { DeskIssue } from './types'

export interface HandlingLine { label: string; text: string }

const line = (label: string, text: string | null | undefined): HandlingLine[] => (text ? [{ label, text }] : [])
type Units = NonNullable<DeskIssue['handling']>['units']

const unitText = ({ name, kind, assignedAt, takenAt }: Units[number], now: number): string =>
  [name, `${sayWhen(assignedAt, now)} ${assignmentKindLabels[kind]}`, takenAt ? `${sayWhen(takenAt, now)} 签收` : '还没签收'].join(' · ')

/** What was decided about an issue, one thing a line; nothing where nothing was. */
export function handlingLines({ handling, urgency }: Pick<DeskIssue, 'handling' | 'urgency'>, now: number): HandlingLine[] {
  if (!handling) return []
  const { categoryName, triagedAt, handleDueAt, responsible, proposedUnit, units, extension, planOn, mergedInto, merged, about, keptBack } = handling
  const { colour, word } = urgencyLabels[urgency]
  return [
    ...line('投诉对象', keptBack ? '反映的是贵单位：提事人和原话保密，请按社区或街道的话答复' : about && `${about.name}（提事人和原话不给它看）`),
    ...line('类别和缓急', triagedAt && categoryName && `${categoryName} · ${colour} ${word}`),
    ...line('责任主体', responsible),
    ...line('解决时限', handleDueAt && sayDue(handleDueAt, now)),
    ...line('建议承办', proposedUnit?.name),
    ...units.filter(({ part }) => part === 'lead').flatMap((unit) => line('承办单位', unitText(unit, now))),
    ...line('配合单位', units.filter(({ part }) => part === 'support').map(({ name }) => name).join('、')),
    ...line('申请延期', extension && `${extension.askedBy}想延到 ${sayDay(extension.wantedAt, now)}${extension.reason ? `：${extension.reason}` : ''}`),
    ...line('列入计划', planOn && `${planOn} 再办`),
    ...line('合并到', mergedInto?.number),
    ...line('一起办的', merged.map(({ number, title }) => `${title}（${number}）`).join('、')),
  ]
}

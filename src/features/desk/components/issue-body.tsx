import { Text, View } from '@tarojs/components'
import { Card } from '@/shared/ui/card'
import { Chip } from '@/shared/ui/chip'
import { Heading } from '@/shared/ui/heading'
import { Icon } from '@/shared/ui/icon'
import type { IconName } from '@/shared/ui/icon-names'
import { deskChip, describeDue, supportWord } from '../desk-line'
import { ratingsOf, raiserOf, readersOf, whenOf, whereOf } from '../issue-facts'
import type { DeskKind } from '../seats'
import type { DeskIssue } from '../types'
import { RaisedPhotos } from './issue-story'
import './issue-body.scss'

const Fact = ({ icon, text, isLate = false }: { icon: IconName; text: string; isLate?: boolean }) => (
  <View className={`mq-desk-issue__fact ${isLate ? 'mq-desk-issue__fact--late' : ''}`}>
    <Icon name={icon} size="small" />
    <Text className="mq-desk-issue__fact-words">{text}</Text>
  </View>
)

/** The id the focus goes to when an issue is opened beside its list. */
export const issueHeadingId = 'desk-issue-title'

/** What was raised: state and due, words, photos, place, who. */
export const IssueBody = ({ issue, kind, now }: { issue: DeskIssue; kind: DeskKind; now: number }) => {
  const isSupport = issue.hats.includes('supporter') && !issue.hats.includes('handler')
  const chip = deskChip({ ...issue, isSupport }, kind)
  const due = describeDue(issue, now)
  const raiser = raiserOf(issue)
  return (
    <Card className="mq-desk-issue">
      <View className="mq-desk-issue__top">
        <View className="mq-desk-issue__chips">
          <Chip tone={chip.tone} text={chip.text} />
          {isSupport && <Chip tone="teal" text={supportWord} plain />}
        </View>
        <Text className="mq-desk-issue__number">{issue.number}</Text>
      </View>
      <View id={issueHeadingId}><Heading level={2} className="mq-desk-issue__title">{issue.title}</Heading></View>
      {issue.text && <View className="mq-desk-issue__text">{issue.text}</View>}
      {issue.photos.length > 0 && <View className="mq-desk-issue__photos"><RaisedPhotos issue={issue} /></View>}
      <View className="mq-desk-issue__facts">
        {due && <Fact icon="clock" text={due.text} isLate={due.isLate} />}
        <Fact icon="pin" text={whereOf(issue)} />
        <Fact icon="calendar" text={whenOf(issue, now)} />
        {isSupport && issue.handling?.responsible && <Fact icon="building" text={`${issue.handling.responsible}主办，请您单位配合`} />}
        {raiser && <Fact icon="phone" text={raiser} />}
        {issue.deputy && kind === 'office' && <Fact icon="person" text={`跟进代表 ${issue.deputy.name} · ${issue.deputy.title}`} />}
        <Fact icon="eye" text={readersOf(issue)} />
      </View>
    </Card>
  )
}

/** What residents said of it afterwards; only what this reader may see is there. */
export const IssueRatings = ({ issue }: { issue: DeskIssue }) => {
  const ratings = ratingsOf(issue)
  if (ratings.length === 0) return null
  return (
    <Card>
      <Heading level={2} className="mq-desk-issue__sub">居民的评价</Heading>
      {ratings.map((rating) => (
        <View key={rating.key} className="mq-desk-issue__rating">
          <View>{rating.text}</View>
          {rating.reason && <View className="mq-desk-issue__reason">「{rating.reason}」</View>}
        </View>
      ))}
    </Card>
  )
}

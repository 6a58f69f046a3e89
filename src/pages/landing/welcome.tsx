import { View } from '@tarojs/components'
import type { ReplyOf } from '@contract/api'
import { shortDeputyName } from '@contract/deputy/vocabulary'
import { DeputyHead } from '@/features/deputy/components/deputy-head'
import { DeputyRow } from '@/features/deputy/components/deputy-row'
import { callPhone } from '@/shared/platform/phone-call'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { SectionTitle } from '@/shared/ui/section-title'
import { FollowedIssues } from './followed-issues'
import './welcome.scss'

type Found = ReplyOf<'getCode'>

interface WelcomeProps {
  found: Found
  /** With the deputy chosen, or null: then the place decides who has it. */
  onRaise: (deputyId: string | null) => void
  onWish: () => void
}

const whatADeputyDoes = '不用登录就能提。代表转达、跟进、反馈；谁来办、哪天办完，都会告诉您。具体案件和招投标，代表不介入。'

const mainAction = (found: Found): string => {
  if (found.deputy) return `向${shortDeputyName(found.deputy.name)}提事`
  return found.place ? `为${found.place.name}提事` : '我要提事'
}

const PlaceCard = ({ found }: { found: Found }) => (
  <Card>
    <Heading level={2} className="mq-welcome__place">{found.label || found.place?.name || '欢迎'}</Heading>
    {found.place && <View className="mq-welcome__where">{[found.place.street, found.place.community].filter(Boolean).join(' · ')}</View>}
  </Card>
)

export const Welcome = ({ found, onRaise, onWish }: WelcomeProps) => {
  const phone = found.place?.dutyPhone ?? null
  const others = found.deputies.filter((deputy) => deputy.id !== found.deputy?.id)
  return (
    <View>
      <View className="mq-welcome">
        {found.notice && <Card tone="teal">{found.notice.text}</Card>}
        {found.deputy ? <DeputyHead deputy={found.deputy} now={Date.now()} /> : <PlaceCard found={found} />}
        <Button icon="pencil" onPress={() => onRaise(found.deputy?.id ?? null)}>{mainAction(found)}</Button>
        <View className="mq-welcome__pair">
          <Button kind="outline" onPress={onWish}>说个心愿</Button>
          {phone && <Button kind="outline" icon="phone" onPress={() => void callPhone(phone)}>打给社区</Button>}
        </View>
        <View className="mq-welcome__note">{whatADeputyDoes}</View>
      </View>
      {others.length > 0 && <SectionTitle>{found.deputy ? '也联系这里的代表' : '联系这里的代表'}</SectionTitle>}
      {others.map((deputy) => <DeputyRow key={deputy.id} deputy={deputy} onPress={() => onRaise(deputy.id)} />)}
      {found.deputy && <FollowedIssues deputyId={found.deputy.id} />}
    </View>
  )
}

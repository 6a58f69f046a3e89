import { View } from '@tarojs/components'
import { DeputyHead } from '@/features/deputy/components/deputy-head'
import { DeputyRow } from '@/features/deputy/components/deputy-row'
import { landingCopy } from '@/features/place/copy'
import { callPhone } from '@/shared/platform/phone-call'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { SectionTitle } from '@/shared/ui/section-title'
import { useNow } from '@/shared/when/use-now'
import { FollowedIssues } from './followed-issues'
import { mainActionOf, notesOf, type Visit } from './visit'
import './welcome.scss'

interface WelcomeProps {
  visit: Visit
  knowsPlace: boolean
  onRaise: () => void
  onChoosePlace: () => void
  onDeputy: (id: string) => void
  onAllDeputies: () => void
  onWish: () => void
}

const PlaceCard = ({ visit: { label, place } }: { visit: Visit }) => {
  const name = label || place?.name || landingCopy.welcome
  const where = place ? [place.street, place.community, place.kind === 'grid' && place.name !== name ? place.name : null] : []
  return (
    <Card>
      <Heading level={2} className="mq-welcome__place">{name}</Heading>
      {place && <View className="mq-welcome__where">{where.filter((part) => part && part !== name).join(' · ')}</View>}
    </Card>
  )
}

export const Welcome = ({ visit, knowsPlace, onRaise, onChoosePlace, onDeputy, onAllDeputies, onWish }: WelcomeProps) => {
  const now = useNow()
  const { deputy, others, notice } = visit
  const phone = visit.place?.dutyPhone ?? null
  const action = mainActionOf(visit, knowsPlace)
  return (
    <View>
      <View className="mq-welcome">
        {notice && <Card tone="teal">{notice}</Card>}
        {deputy ? <DeputyHead deputy={deputy} now={now} /> : <PlaceCard visit={visit} />}
        <Button icon={action.do === 'raise' ? 'pencil' : 'pin'} onPress={action.do === 'raise' ? onRaise : onChoosePlace}>{action.text}</Button>
        <View className="mq-welcome__pair">
          <Button kind="outline" icon="heart" onPress={onWish}>{landingCopy.wish}</Button>
          {!deputy && others.length === 0 && <Button kind="outline" icon="people" onPress={onAllDeputies}>{landingCopy.findDeputies}</Button>}
          {phone && <Button kind="outline" icon="phone" onPress={() => void callPhone(phone)}>{landingCopy.callCommunity}</Button>}
        </View>
        {notesOf(visit).map((note) => <View key={note} className="mq-welcome__note">{note}</View>)}
      </View>
      {others.length > 0 && (
        <SectionTitle more={{ text: landingCopy.allDeputies, onPress: onAllDeputies }}>{deputy ? landingCopy.otherDeputies : landingCopy.deputies}</SectionTitle>
      )}
      {others.map((one) => <DeputyRow key={one.id} deputy={one} onPress={() => onDeputy(one.id)} />)}
      {deputy && <FollowedIssues deputyId={deputy.id} />}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { Elsewhere } from '@contract/issue/elsewhere'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Heading } from '@/shared/ui/heading'
import { raiseCopy } from '../copy'
import './call-notes.scss'

interface CallNotesProps {
  places: readonly Elsewhere[]
  onCall: (phone: string) => void
}

/** Danger: who to call now, before anything is written to the end. */
export const EmergencyNote = ({ places, onCall }: CallNotesProps) => (
  <View {...aria({ live: 'assertive' })}>
    {places.length > 0 && (
      <View className="mq-call mq-call--red">
        <Heading level={2} className="mq-call__title">{raiseCopy.emergency}</Heading>
        {places.map((place) => (
          <View key={place.key} className="mq-call__one">
            <View className="mq-call__words">{place.sentence}</View>
            {place.phone && <Button size="row" icon="phone" label={`${raiseCopy.callNow(place.phone)}，${place.name}`} onPress={() => onCall(place.phone ?? '')}>{raiseCopy.callNow(place.phone)}</Button>}
          </View>
        ))}
      </View>
    )}
  </View>
)

/** What somebody else does faster; it can be sent all the same. */
export const ElsewhereNote = ({ places, onCall }: CallNotesProps) => (
  <View {...aria({ live: 'polite' })}>
    {places.length > 0 && (
      <View className="mq-call mq-call--amber">
        <Heading level={2} className="mq-call__title">{raiseCopy.elsewhere}</Heading>
        {places.map((place) => (
          <View key={place.key} className="mq-call__one">
            <View className="mq-call__words">{place.sentence}</View>
            {place.phone && <Button kind="outline" size="row" icon="phone" label={`${raiseCopy.call(place.phone)}，${place.name}`} onPress={() => onCall(place.phone ?? '')}>{raiseCopy.call(place.phone)}</Button>}
          </View>
        ))}
      </View>
    )}
  </View>
)

import { View } from '@tarojs/components'
import { Icon } from '@/shared/ui/icon'
import { useLook } from '@/shared/ui/look'
import { Pressable } from '@/shared/ui/pressable'
import { placeCopy } from '../copy'
import './scan-card.scss'

/** The one main action of home. */
export const ScanCard = ({ onPress }: { onPress: () => void }) => {
  const { elder } = useLook()
  return (
    <Pressable className="mq-scan-card" onPress={onPress}>
      <View className="mq-scan-card__in">
        <View className="mq-scan-card__icon"><Icon name="scan" size="large" /></View>
        <View className="mq-scan-card__words">
          <View className="mq-scan-card__title">{placeCopy.scan}</View>
          <View className="mq-scan-card__note">{elder ? placeCopy.scanNoteElder : placeCopy.scanNote}</View>
        </View>
      </View>
    </Pressable>
  )
}

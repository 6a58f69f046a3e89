import { View } from '@tarojs/components'
import { landingCopy } from '@/features/place/copy'
import { callPhone } from '@/shared/platform/phone-call'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import './welcome.scss'

interface LostCodeProps {
  message: string
  /** Of the community chosen before, if any. */
  phone: string | null
  onChoosePlace: () => void
  onScan: () => void
  onHome: () => void
}

/** A code that is unknown or no longer holds: kindly, and with every way on. */
export const LostCode = ({ message, phone, onChoosePlace, onScan, onHome }: LostCodeProps) => (
  <View className="mq-welcome">
    <EmptyState icon="scan" title={message} />
    <Button icon="pin" onPress={onChoosePlace}>{landingCopy.choosePlace}</Button>
    <Button kind="outline" icon="scan" onPress={onScan}>{landingCopy.typeCode}</Button>
    {phone && <Button kind="outline" icon="phone" onPress={() => void callPhone(phone)}>{landingCopy.callCommunity}</Button>}
    <Button kind="plain" onPress={onHome}>{landingCopy.home}</Button>
  </View>
)

import { View } from '@tarojs/components'
import { goHome } from '@/shared/platform/navigate'
import { callPhone } from '@/shared/platform/phone-call'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import { unitAccessCopy as copy } from '../copy'

/** A link that is not good, or not any more: kindly, with whom to call. */
export const LinkLost = ({ message, office, phone }: { message: string; office: string; phone: string | null }) => (
  <View>
    <EmptyState icon="key" title={message} note={phone ? phone : copy.noPhone(office)} />
    {phone && <Button icon="phone" onPress={() => void callPhone(phone)}>{copy.call(office)}</Button>}
    <Button kind="plain" onPress={goHome}>{copy.home}</Button>
  </View>
)

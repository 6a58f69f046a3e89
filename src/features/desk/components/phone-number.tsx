import { View } from '@tarojs/components'
import { copyText } from '@/shared/platform/clipboard'
import { callPhone } from '@/shared/platform/phone-call'
import { Button } from '@/shared/ui/button'
import { toast } from '@/shared/ui/toast'
import './act-sheet.scss'

const grouped = (phone: string) => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')

const copy = async (phone: string) => { if (await copyText(phone)) toast('号码已复制') }

/** The number that was looked up: large, to be called or copied. It goes with the sheet. */
export const PhoneNumber = ({ phone }: { phone: string }) => (
  <View className="mq-act-sheet">
    <View className="mq-act-sheet__number">{grouped(phone)}</View>
    <View className="mq-act-sheet__note">已记下这次查看</View>
    <Button icon="phone" onPress={() => void callPhone(phone)}>拨打</Button>
    <Button kind="quiet" onPress={() => void copy(phone)}>复制号码</Button>
  </View>
)

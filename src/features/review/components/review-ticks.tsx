import { View } from '@tarojs/components'
import { aria, ariaHidden } from '@/shared/ui/aria'
import { Icon } from '@/shared/ui/icon'
import { Pressable } from '@/shared/ui/pressable'
import type { Change } from '@/shared/use-form'
import { reviewCopy } from '../copy'
import type { ReviewForm } from '../review-form'
import './review.scss'

const Tick = ({ text, isOn, onPress }: { text: string; isOn: boolean; onPress: () => void }) => (
  <Pressable role="switch" checked={isOn} className="mq-review__tick" onPress={onPress}>
    <View className="mq-review__tick-in">
      <View className={`mq-review__box ${isOn ? 'mq-review__box--on' : ''}`} {...ariaHidden}>{isOn && <Icon name="check" size="small" />}</View>
      <View>{text}</View>
    </View>
  </Pressable>
)

interface ReviewTicksProps {
  form: ReviewForm
  problem: string | undefined
  onChange: Change<ReviewForm>
}

/** Privacy and secrecy, each looked at by a person at each step. */
export const ReviewTicks = ({ form, problem, onChange }: ReviewTicksProps) => (
  <View>
    <Tick text={reviewCopy.privacy} isOn={form.privacyChecked} onPress={() => onChange((known) => ({ privacyChecked: !known.privacyChecked }))} />
    <Tick text={reviewCopy.secrecy} isOn={form.secrecyChecked} onPress={() => onChange((known) => ({ secrecyChecked: !known.secrecyChecked }))} />
    {problem && <View className="mq-review__error" {...aria({ role: 'alert' })}>{problem}</View>}
  </View>
)

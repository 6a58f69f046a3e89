import { View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { TextInput } from '@/shared/ui/text-input'
import { personCopy } from '../copy'
import type { useSignIn } from '../use-sign-in'
import './sign-in-card.scss'

/** Phone, code, and in demo mode the code itself. */
export const SignInCard = ({ form }: { form: ReturnType<typeof useSignIn> }) => (
  <Card>
    <View className="mq-sign-in__why">{personCopy.why}</View>
    <TextInput label={personCopy.phone} kind="tel" value={form.phone} error={form.problems.phone} maxLength={16} onChange={form.typePhone} onEnter={() => void form.ask()} />
    <Button kind="quiet" size="row" loading={form.busy === 'asking'} disabled={form.left > 0} onPress={() => void form.ask()}>
      {form.left > 0 ? personCopy.wait(form.left) : personCopy.ask}
    </Button>
    <View {...aria({ live: 'polite' })}>{form.demoCode && <View className="mq-sign-in__demo">{personCopy.demoCode(form.demoCode)}</View>}</View>
    <View className="mq-sign-in__code">
      <TextInput label={personCopy.code} kind="smsCode" value={form.code} hint={personCopy.codeHint} error={form.problems.code} maxLength={8} onChange={form.setCode} onEnter={() => void form.open()} />
    </View>
  </Card>
)

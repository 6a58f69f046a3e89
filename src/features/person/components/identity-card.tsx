import { View } from '@tarojs/components'
import type { Me } from '@/shared/api-client/session'
import { Avatar } from '@/shared/ui/avatar'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import './identity-card.scss'

/** Who one is here. Nobody has to sign in: the card says what it would bring. */
export const IdentityCard = ({ me, onSignIn }: { me: Me | null; onSignIn: () => void }) => {
  const isKnown = Boolean(me?.phoneMasked ?? me?.byLink)
  const name = me?.name ?? (isKnown ? '居民' : '您好')
  return (
    <Card>
      <View className="mq-identity">
        <Avatar name={isKnown ? name : '邻'} />
        <View className="mq-identity__words">
          <View className="mq-identity__name">{name}</View>
          <View className="mq-identity__note">{isKnown ? me?.phoneMasked ?? `用链接进来，为${me?.grants[0]?.scopeName ?? '单位'}办事` : '不用登录也能提事；登录后换手机也不会丢'}</View>
        </View>
        {!isKnown && <Button size="row" kind="outline" onPress={onSignIn}>登录</Button>}
      </View>
    </Card>
  )
}

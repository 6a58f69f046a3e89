import { View } from '@tarojs/components'
import type { Me } from '@/shared/api-client/session'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { personCopy } from '../copy'
import type { Asking } from '../use-asking'
import { IdentityCard } from './identity-card'
import './who-is-here.scss'

/** Who one is here. Where the server does not say, what was last known stays, and nobody is told to sign in who is. */
export const WhoIsHere = ({ me, asking, onSignIn }: { me: Me | null; asking: Asking; onSignIn: () => void }) => (
  <>
    {(me !== null || !asking.problem) && <IdentityCard me={me} onSignIn={onSignIn} />}
    {asking.problem && (
      <Card>
        <View className="mq-who-is-here">
          <View className="mq-who-is-here__words" {...aria({ role: 'alert' })}>{me ? personCopy.lastKnown(asking.problem) : asking.problem}</View>
          <Button size="row" kind="outline" loading={asking.isAsking} onPress={asking.again}>{personCopy.again}</Button>
        </View>
      </Card>
    )}
  </>
)

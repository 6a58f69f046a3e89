import { View } from '@tarojs/components'
import { useState } from 'react'
import { personApi } from '@/features/person/api'
import { WhoIsHere } from '@/features/person/components/who-is-here'
import { personCopy } from '@/features/person/copy'
import type { Asking } from '@/features/person/use-asking'
import type { Me } from '@/shared/api-client/session'
import { goHome } from '@/shared/platform/navigate'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { ListRow } from '@/shared/ui/list-row'
import { Sheet } from '@/shared/ui/sheet'
import { toast } from '@/shared/ui/toast'
import { useApp } from '@/store'

/** Who is signed in here, and the way out. */
export const Account = ({ me, asking }: { me: Me; asking: Asking }) => {
  const [isAsking, setAsking] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const leave = async () => {
    setLeaving(true)
    await personApi.signOut()
    useApp.setState({ unread: 0 })
    setLeaving(false)
    setAsking(false)
    // Pages still open underneath show what was this person's.
    goHome()
    toast(personCopy.signedOut)
  }
  return (
    <View>
      <WhoIsHere me={me} asking={asking} onSignIn={() => undefined} />
      <Card rows><ListRow icon="logout" label={personCopy.signOut} onPress={() => setAsking(true)} /></Card>
      <Sheet open={isAsking} title={personCopy.signOutTitle} onClose={() => setAsking(false)} foot={<Button kind="danger" loading={isLeaving} onPress={() => void leave()}>{personCopy.signOut}</Button>}>
        <View>{personCopy.signOutNote}</View>
      </Sheet>
    </View>
  )
}

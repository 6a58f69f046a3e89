import { View } from '@tarojs/components'
import { SignInCard } from '@/features/person/components/sign-in-card'
import { personCopy } from '@/features/person/copy'
import { useAsking } from '@/features/person/use-asking'
import { useSignIn } from '@/features/person/use-sign-in'
import { DemoMark } from '@/features/system/components/demo-mark'
import type { StreetFacts } from '@/features/system/slice'
import { goBack, openPage } from '@/shared/platform/navigate'
import { routes } from '@/shared/routes'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { EmptyState } from '@/shared/ui/empty-state'
import { ListRow } from '@/shared/ui/list-row'
import { Page } from '@/shared/ui/page'
import { SectionTitle } from '@/shared/ui/section-title'
import { toast } from '@/shared/ui/toast'
import { useApp } from '@/store'
import { Account } from '../account'

const SignInPage = () => {
  const me = useApp((state) => state.me)
  const street = useApp((state) => state.street)
  // Opened by its address or reloaded: who is signed in is not known yet.
  const asking = useAsking(useApp.getState().refreshMe)
  if (me?.phoneMasked ?? me?.byLink) return <Page title={personCopy.signIn}><Account me={me} asking={asking} /></Page>
  if (street && !street.smsSignIn) return <Page title={personCopy.signIn}><EmptyState icon="shield" title={personCopy.noSms} /></Page>
  return <SignIn street={street} />
}

const SignIn = ({ street }: { street: StreetFacts | null }) => {
  const refreshUnread = useApp((state) => state.refreshUnread)
  const form = useSignIn(() => {
    toast(personCopy.signedIn)
    void refreshUnread()
    goBack()
  })
  const people = street?.demoPeople ?? []
  return (
    <Page title={personCopy.signIn} foot={<Button loading={form.busy === 'opening'} onPress={() => void form.open()}>{personCopy.signIn}</Button>}>
      <SignInCard form={form} />
      {people.length > 0 && (
        <View>
          <SectionTitle>{personCopy.demoPeople}</SectionTitle>
          <Card rows>{people.map((person) => <ListRow key={person.phone} icon="person" label={person.label} note={person.phone} onPress={() => void form.pick(person.phone)} />)}</Card>
          {street?.demoUnitLink && <DemoUnitLink {...street.demoUnitLink} />}
          <DemoMark text={street?.demoMark} />
        </View>
      )}
    </Page>
  )
}

/** A company has no account: it comes in by its link. */
const DemoUnitLink = ({ unitName, link }: { unitName: string; link: string }) => (
  <Card rows><ListRow icon="building" label={unitName} note={personCopy.demoUnit} onPress={() => openPage(routes.enterUnit, { u: link.replace('/u/', '') })} /></Card>
)

export default SignInPage

import { View } from '@tarojs/components'
import { EmergencyNote, ElsewhereNote } from '@/features/issue/components/call-notes'
import { PhotoField } from '@/features/issue/components/photo-field'
import { SimilarIssues } from '@/features/issue/components/similar-issues'
import { VisibilityChoice } from '@/features/issue/components/visibility-choice'
import { raiseCopy } from '@/features/issue/copy'
import { lookElsewhere } from '@/features/issue/look-elsewhere'
import { longestText } from '@/features/issue/raise-form'
import { isReceipt } from '@/features/issue/types'
import { useRaise } from '@/features/issue/use-raise'
import { useSimilar } from '@/features/issue/use-similar'
import type { Submitted } from '@/features/issue/use-submit'
import { currentEntry, placeOfVisit } from '@/features/place/entry'
import { openPage, replacePage } from '@/shared/platform/navigate'
import { callPhone } from '@/shared/platform/phone-call'
import { routes } from '@/shared/routes'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Page } from '@/shared/ui/page'
import { TextArea } from '@/shared/ui/text-area'
import { usePhoneNow } from '@/shared/when/use-now'
import { useApp } from '@/store'
import { useOwner } from './use-owner'
import { WhereCard } from './where-card'
import './index.scss'

const call = (phone: string) => void callPhone(phone)

const toReceipt = ({ kind, key, ...submitted }: Submitted) => {
  const reply = kind === 'sent' && 'reply' in submitted ? submitted.reply : null
  replacePage(routes.receipt, isReceipt(reply) ? { key, id: reply.issueId } : { key })
}

const sendWords = (owner: string | null, isElsewhere: boolean): string => {
  if (!owner) return raiseCopy.sendUnknown
  return isElsewhere ? raiseCopy.stillSendTo(owner) : raiseCopy.sendTo(owner)
}

const RaisePage = () => {
  const now = usePhoneNow()
  const home = useApp((state) => state.place)
  const entry = useApp((state) => state.entry)
  const wayIn = currentEntry(entry, now)
  const place = placeOfVisit(wayIn, home)
  const owner = useOwner(place, wayIn)
  const target = { placeId: place?.id ?? null, estate: place?.estate ?? null, codeToken: wayIn?.token ?? null, deputyId: wayIn?.chosen?.id ?? null }
  const { form, change, photos, problems, isRestored, isSaved, isSending, startAgain, send } = useRaise(target, toReceipt)
  const similar = useSimilar(form.text, place?.id ?? null)
  const { emergencies, others } = lookElsewhere(form.text)
  const words = isSending ? raiseCopy.sending : sendWords(owner.words, others.length > 0)

  return (
    <Page title={raiseCopy.title} aside={isSaved && <View>{raiseCopy.saved}</View>} foot={<Button loading={isSending} onPress={() => void send()}>{words}</Button>}>
      <View className="mq-raise">
        {isRestored && (
          <View className="mq-raise__restored">
            <View>{raiseCopy.restored}</View>
            <Button kind="plain" size="row" onPress={() => void startAgain()}>{raiseCopy.startAgain}</Button>
          </View>
        )}
        <Card>
          <TextArea bare label={raiseCopy.what} hint={raiseCopy.whatHint} limit={longestText} rows={4} placeholder={raiseCopy.placeholder} value={form.text} error={problems.text} onChange={(text) => change({ text })} />
          <EmergencyNote places={emergencies} onCall={call} />
          <PhotoField photos={photos} problem={problems.photos} />
        </Card>
        <ElsewhereNote places={others} onCall={call} />
        <SimilarIssues issues={similar} now={now} onOpen={(id) => openPage(routes.issue, { id })} />
        <WhereCard placeName={place?.name ?? null} isVague={place !== null && place.id === place.communityId} form={form} problems={problems} onChange={change} onChoosePlace={() => openPage(routes.choosePlace, { of: 'matter' })} />
        <VisibilityChoice value={form.visibility} onChange={(visibility) => change({ visibility })} />
        {owner.pickedElsewhere && owner.words && <View className="mq-raise__note">{raiseCopy.pickedElsewhere(owner.pickedElsewhere, owner.words)}</View>}
        {problems.whole && <View className="mq-raise__problem" {...aria({ role: 'alert' })}>{problems.whole}</View>}
      </View>
    </Page>
  )
}

export default RaisePage

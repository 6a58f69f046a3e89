import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '@/shared/ui/button'
import { focusPart } from '@/shared/ui/focus-part'
import { useForm } from '@/shared/use-form'
import { reviewCopy } from '../copy'
import { formOf, problemsOf, stepsOf, type ReviewForm, type ReviewProblems } from '../review-form'
import type { Review } from '../types'
import { useReviewSteps } from '../use-review'
import { OriginalCard, reviewHeadingId } from './original-card'
import { contentOf, PhotosCard, ReadCard, ResultCard, WordsCard } from './proposed-cards'
import { ReasonSheet } from './reason-sheet'
import { MainStep, mainActOf, StepsCard } from './review-steps'
import './review.scss'

export interface ReviewWorkProps {
  review: Review
  set: (review: Review) => void
  reload: () => Promise<void>
  onChanged: () => void
  /** The person opened it here: the focus goes to it. */
  takesFocus?: boolean
  /** `main`: the one main action, where the page wants it; `now`: what is public meanwhile. */
  layout: (parts: { texts: ReactNode; now: ReactNode; steps: ReactNode; main: ReactNode }) => ReactNode
}

interface Asking {
  act: 'hold' | 'withdraw'
  /** The version it is about: what is public may stand beside the one under review. */
  id: string
}

const versionOf = (review: Review): string => `${review.id} ${review.version}`

/** One review: original beside what would be public, then the step that is this person's. Give it the id as key. */
export const ReviewWork = ({ review, set, reload, onChanged, takesFocus = false, layout }: ReviewWorkProps) => {
  const steps = stepsOf(review)
  useEffect(() => { if (takesFocus) focusPart(reviewHeadingId) }, [takesFocus, review.id])
  const { form, change, problems, setProblems } = useForm<ReviewForm, ReviewProblems>(() => formOf(review))
  const [version, setVersion] = useState(versionOf(review))
  const [isWriting, setWriting] = useState(false)
  const [asking, setAsking] = useState<Asking | null>(null)
  // Another version came, one's own or a colleague's: nothing that was ticked holds for it.
  if (version !== versionOf(review)) {
    setVersion(versionOf(review))
    change(formOf(review))
    setWriting(false)
    setAsking(null)
  }
  const { busy, error, send } = useReviewSteps({ set, reload, onChanged })
  const writes = steps.mayWrite && (steps.writesFirst || isWriting)
  const main = mainActOf(steps, writes)
  const step = (act: 'check' | 'second' | 'approve') => {
    const owed = problemsOf(form, writes)
    setProblems(owed)
    if (!owed) void send({ act, id: review.id, version: review.version, form, reason: null })
  }
  const withReason = async (reason: string) => {
    if (asking && await send({ ...asking, version: review.version, form, reason })) setAsking(null)
  }
  const { publicNow } = review
  const texts = (
    <View className="mq-review">
      <View className="mq-review__pair">
        <OriginalCard review={review} />
        {writes ? <WordsCard form={form} problems={problems} onChange={change} /> : <ReadCard heading={reviewCopy.proposed} content={contentOf(review)} />}
      </View>
      {writes && <ResultCard review={review} form={form} problems={problems} onChange={change} />}
      {writes && <PhotosCard review={review} form={form} onChange={change} />}
    </View>
  )
  const now = publicNow && (
    <View className="mq-review__now">
      <ReadCard heading={reviewCopy.publicNow} note={reviewCopy.publicNowNote} content={publicNow} />
      {publicNow.allowedActions.includes('withdraw') && <Button kind="danger" size="row" onPress={() => setAsking({ act: 'withdraw', id: publicNow.id })}>{reviewCopy.withdrawNow}</Button>}
    </View>
  )
  const stepCard = (
    <View>
      <StepsCard
        review={review} steps={steps} form={form} problems={problems} error={asking ? null : error} isWriting={isWriting} isOver={main === null}
        onChange={change} onWrite={() => setWriting(!isWriting)} onAsk={(act) => setAsking({ act, id: review.id })}
      />
      <ReasonSheet act={asking?.act ?? null} isBusy={busy !== null} error={error} onClose={() => setAsking(null)} onSend={(reason) => void withReason(reason)} />
    </View>
  )
  return layout({ texts, now, steps: stepCard, main: main && <MainStep act={main} isAgain={!steps.writesFirst} busy={busy} onStep={step} /> })
}

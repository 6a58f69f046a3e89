import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { holdReasonLabels, publicationLabels } from '@contract/review/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Chip } from '@/shared/ui/chip'
import { focusPart } from '@/shared/ui/focus-part'
import { reviewCopy, secondPerson } from '../copy'
import { formOf, problemsOf, stepsOf, type ReviewProblems } from '../review-form'
import type { ReviewAct } from '../send-review'
import type { Review } from '../types'
import { useReviewSteps } from '../use-review'
import { ReasonSheet } from './reason-sheet'
import { reviewTones } from './review-row'
import { ReviewTicks } from './review-ticks'
import { OriginalCard, ProposedCard, reviewHeadingId } from './review-texts'
import './review.scss'

export interface ReviewWorkProps {
  review: Review
  set: (review: Review) => void
  reload: () => Promise<void>
  onChanged: () => void
  /** The person opened it here: the focus goes to it. */
  takesFocus?: boolean
  layout: (parts: { texts: ReactNode; steps: ReactNode }) => ReactNode
}

/** One review: original beside what would be public, then the step that is this person's. Give it the id as key. */
export const ReviewWork = ({ review, set, reload, onChanged, takesFocus = false, layout }: ReviewWorkProps) => {
  const steps = stepsOf(review)
  useEffect(() => { if (takesFocus) focusPart(reviewHeadingId) }, [takesFocus, review.id])
  const [form, setForm] = useState(() => formOf(review))
  const [problems, setProblems] = useState<ReviewProblems | null>(null)
  const [isWriting, setWriting] = useState(false)
  const [asking, setAsking] = useState<'hold' | 'withdraw' | null>(null)
  const afresh = (after: Review) => {
    set(after)
    setForm(formOf(after))
    setWriting(false)
    setAsking(null)
  }
  const { busy, error, send } = useReviewSteps({ id: review.id, set: afresh, reload, onChanged })
  const writes = steps.writesFirst || (isWriting && steps.mayWrite)
  const step = (act: ReviewAct) => {
    const owed = problemsOf(form, writes)
    setProblems(owed)
    if (!owed) void send(act, form, null)
  }
  const change = (next: typeof form) => {
    setProblems(null)
    setForm(next)
  }
  const isOver = !writes && !steps.mayApprove
  const texts = (
    <View className="mq-review">
      <OriginalCard review={review} />
      <ProposedCard review={review} form={form} problems={problems} onChange={writes ? change : null} />
    </View>
  )
  const stepCard = (
    <Card className="mq-review__steps">
      <View className="mq-review__state">
        <Chip tone={reviewTones[review.state]} text={publicationLabels[review.state]} />
        {review.reason && <View className="mq-review__note">{holdReasonLabels[review.reason]}</View>}
      </View>
      {steps.waitsForColleague && <View>{secondPerson(review.checkedBy)}</View>}
      {steps.mayApprove && review.checkedBy && <View className="mq-review__note">初审：{review.checkedBy}</View>}
      {!isOver && <ReviewTicks form={form} problem={problems?.ticks} onChange={change} />}
      {error && !asking && <View className="mq-review__error" {...aria({ role: 'alert' })}>{error}</View>}
      {writes && <Button loading={busy === 'check'} onPress={() => step('check')}>{steps.writesFirst ? reviewCopy.check : reviewCopy.checkAgain}</Button>}
      {!writes && steps.mayApprove && <Button loading={busy === 'approve'} onPress={() => step('approve')}>{reviewCopy.approve}</Button>}
      <View className="mq-review__others">
        {steps.mayWrite && !steps.writesFirst && <Button kind="quiet" size="row" onPress={() => setWriting(!isWriting)}>{isWriting ? reviewCopy.stopEdit : reviewCopy.edit}</Button>}
        {steps.mayHold && <Button kind="quiet" size="row" onPress={() => setAsking('hold')}>{reviewCopy.hold}</Button>}
        {steps.mayWithdraw && <Button kind="quiet" size="row" onPress={() => setAsking('withdraw')}>{reviewCopy.withdraw}</Button>}
      </View>
      <ReasonSheet act={asking} isBusy={busy !== null} error={error} onClose={() => setAsking(null)} onSend={(reason) => asking && void send(asking, form, reason)} />
    </Card>
  )
  return layout({ texts, steps: stepCard })
}

import { View } from '@tarojs/components'
import { holdReasonLabels } from '@contract/review/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Chip } from '@/shared/ui/chip'
import type { Change } from '@/shared/use-form'
import { reviewCopy } from '../copy'
import type { ReviewForm, ReviewProblems, ReviewSteps } from '../review-form'
import type { ReviewAct } from '../send-review'
import { anotherPerson, madeBy, stageOf } from '../stages'
import type { Review } from '../types'
import { ReviewTicks } from './review-ticks'
import './review.scss'

interface StepsCardProps {
  review: Review
  steps: ReviewSteps
  form: ReviewForm
  problems: ReviewProblems | null
  error: string | null
  isWriting: boolean
  isOver: boolean
  onChange: Change<ReviewForm>
  onWrite: () => void
  onAsk: (act: 'hold' | 'withdraw') => void
}

/** How it stands, what a step owes, and the other ways; the main action is the page's to place. */
export const StepsCard = ({ review, steps, form, problems, error, isWriting, isOver, onChange, onWrite, onAsk }: StepsCardProps) => {
  const stage = stageOf(review)
  return (
    <Card className="mq-review__steps">
      <View className="mq-review__state">
        <Chip tone={stage.tone} text={stage.text} />
        {review.reason && <View className="mq-review__note">{holdReasonLabels[review.reason]}</View>}
      </View>
      {review.resultWaits && <View>{reviewCopy.resultWaits}</View>}
      {steps.waitsForColleague && <View>{anotherPerson(review)}</View>}
      {madeBy(review) !== '' && <View className="mq-review__note">{madeBy(review)}</View>}
      {!isOver && <ReviewTicks form={form} problem={problems?.ticks} onChange={onChange} />}
      {error && <View className="mq-review__error" {...aria({ role: 'alert' })}>{error}</View>}
      <View className="mq-review__others">
        {steps.mayWrite && !steps.writesFirst && (
          <Button kind="quiet" size="row" onPress={onWrite}>{isWriting ? reviewCopy.stopEdit : review.state === 'published' ? reviewCopy.editPublic : reviewCopy.edit}</Button>
        )}
        {steps.mayHold && <Button kind="quiet" size="row" onPress={() => onAsk('hold')}>{review.resultWaits ? reviewCopy.holdResult : reviewCopy.hold}</Button>}
        {steps.mayWithdraw && <Button kind="danger" size="row" onPress={() => onAsk('withdraw')}>{reviewCopy.withdraw}</Button>}
      </View>
    </Card>
  )
}

const mainNames: Record<'check' | 'second' | 'approve', string> = { check: reviewCopy.check, second: reviewCopy.second, approve: reviewCopy.approve }

/** The step that is this person's, if there is one. */
export const mainActOf = (steps: ReviewSteps, writes: boolean): 'check' | 'second' | 'approve' | null => {
  if (writes) return 'check'
  if (steps.maySecond) return 'second'
  return steps.mayApprove ? 'approve' : null
}

interface MainStepProps {
  act: 'check' | 'second' | 'approve'
  isAgain: boolean
  busy: ReviewAct | null
  onStep: (act: 'check' | 'second' | 'approve') => void
}

export const MainStep = ({ act, isAgain, busy, onStep }: MainStepProps) =>
  <Button loading={busy === act} onPress={() => onStep(act)}>{act === 'check' && isAgain ? reviewCopy.checkAgain : mainNames[act]}</Button>

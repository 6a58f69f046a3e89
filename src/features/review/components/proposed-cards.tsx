import { View } from '@tarojs/components'
import { useState } from 'react'
import { publicLimits } from '@contract/review/vocabulary'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { TextArea } from '@/shared/ui/text-area'
import { TextInput } from '@/shared/ui/text-input'
import type { Change } from '@/shared/use-form'
import { reviewCopy } from '../copy'
import { withPhoto, withStatement, type ReviewForm, type ReviewProblems } from '../review-form'
import type { Review } from '../types'
import { PhotoChoice } from './photo-choice'
import { PublicPhotos } from './public-photos'
import './review.scss'

interface WritingProps {
  review: Review
  form: ReviewForm
  problems: ReviewProblems | null
  onChange: Change<ReviewForm>
}

/** Title and text for everybody, written at the first check. */
export const WordsCard = ({ form, problems, onChange }: Omit<WritingProps, 'review'>) => (
  <Card>
    <Heading level={2} className="mq-review__head">{reviewCopy.proposed}</Heading>
    <View className="mq-review__fields">
      <TextInput label={reviewCopy.title} value={form.title} error={problems?.title} onChange={(title) => onChange({ title })} />
      <TextArea
        label={reviewCopy.text} value={form.text} limit={publicLimits.textMax} rows={6} hint={reviewCopy.textHint} error={problems?.text}
        onChange={(text) => onChange({ text })}
      />
    </View>
  </Card>
)

/** What came of it: taken from what officials answered, and mended. */
export const ResultCard = ({ review, form, problems, onChange }: WritingProps) => {
  // Nothing was answered yet: nobody has to fill it in, or wonder whether.
  const [isOpen, setOpen] = useState(review.statements.length > 0 || form.result !== '')
  return (
    <Card>
      <Heading level={2} className="mq-review__head">{reviewCopy.result}</Heading>
      <View className="mq-review__note">{review.statements.length > 0 ? reviewCopy.statements : reviewCopy.resultOptional}</View>
      {review.statements.map((said) => <Statement key={said.id} said={said} isTaken={form.resultFrom.includes(said.id)} onPress={() => onChange((known) => withStatement(known, said))} />)}
      {isOpen ? (
        <View className="mq-review__fields">
          <TextArea
            label={reviewCopy.result} value={form.result} limit={publicLimits.resultMax} rows={4} hint={reviewCopy.resultHint} error={problems?.result}
            onChange={(result) => onChange({ result })}
          />
        </View>
      ) : <View className="mq-review__fields"><Button kind="quiet" size="row" icon="pencil" onPress={() => setOpen(true)}>{reviewCopy.writeResult}</Button></View>}
    </Card>
  )
}

const Statement = ({ said, isTaken, onPress }: { said: Review['statements'][number]; isTaken: boolean; onPress: () => void }) => {
  const name = isTaken ? reviewCopy.taken : reviewCopy.take
  return (
    <View className="mq-review__said">
      <View className="mq-review__said-words"><View className="mq-review__note">{said.by}</View><View className="mq-review__text">{said.text}</View></View>
      <Button kind="quiet" size="row" icon={isTaken ? 'check' : 'plus'} label={`${name}：${said.text}`} onPress={onPress}>{name}</Button>
    </View>
  )
}

/** Each photo with its own switch: what nobody chose stays inside. */
export const PhotosCard = ({ review, form, onChange }: Omit<WritingProps, 'problems'>) => review.photos.length > 0 && (
  <Card>
    <Heading level={2} className="mq-review__head">{reviewCopy.photos}</Heading>
    <View className="mq-review__note">{reviewCopy.photosNote}</View>
    <View className="mq-review__photos" {...aria({ role: 'group', label: reviewCopy.photos })}>
      {review.photos.map((photo, at) => {
        const choice = form.photos.find((one) => one.id === photo.id)
        return choice && <PhotoChoice key={photo.id} photo={photo} choice={choice} name={`照片 ${at + 1}`} onChange={(change) => onChange((known) => withPhoto(known, photo.id, change))} />
      })}
    </View>
  </Card>
)

type Content = Pick<Review['proposed'], 'title' | 'text' | 'result'> & { photos: Parameters<typeof PublicPhotos>[0]['photos'] }

/** What everybody would read, to be read: exactly what the next step holds for. */
export const ReadCard = ({ heading, note, content: { title, text, result, photos } }: { heading: string; note?: string; content: Content }) => (
  <Card>
    <Heading level={2} className="mq-review__head">{heading}</Heading>
    {note && <View className="mq-review__note">{note}</View>}
    <View className="mq-review__title">{title}</View>
    <View className="mq-review__text">{text}</View>
    <View className="mq-review__label">{reviewCopy.result}</View>
    <View className={result === null ? 'mq-review__note' : 'mq-review__text'}>{result ?? reviewCopy.resultNone}</View>
    <View className="mq-review__label">{reviewCopy.photos}</View>
    {photos.length > 0 ? <PublicPhotos photos={photos} /> : <View className="mq-review__note">{reviewCopy.noPhotos}</View>}
  </Card>
)

/** What a version shows: the copies that were drawn for it. */
export const contentOf = ({ proposed, photos }: Review): Content => ({
  ...proposed, photos: photos.flatMap(({ publicCopy, shown, caption }) => (shown && publicCopy ? [{ ...publicCopy, caption }] : [])),
})

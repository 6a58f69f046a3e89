import { Image, View } from '@tarojs/components'
import { previewPhotos } from '@/shared/platform/preview-photos'
import { aria } from '@/shared/ui/aria'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { Pressable } from '@/shared/ui/pressable'
import { TextArea } from '@/shared/ui/text-area'
import { TextInput } from '@/shared/ui/text-input'
import { reviewCopy } from '../copy'
import { publicLimits, withPhoto, type ReviewForm, type ReviewProblems } from '../review-form'
import type { Review } from '../types'
import './review.scss'

/** The focus goes here when a review is opened beside its list. */
export const reviewHeadingId = 'review-original'

/** As raised: for the reviewer's eyes. */
export const OriginalCard = ({ review }: { review: Review }) => (
  <Card className="mq-review__original">
    <View id={reviewHeadingId}><Heading level={2} className="mq-review__head">{reviewCopy.original}</Heading></View>
    <View className="mq-review__note">{reviewCopy.originalNote}</View>
    <View className="mq-review__title">{review.original.title}</View>
    <View className="mq-review__text">{review.original.text}</View>
    {review.original.placeWords && <View className="mq-review__note">{review.original.placeWords}</View>}
  </Card>
)

interface PhotoChoiceProps {
  photos: Review['photos']
  shown: readonly string[]
  onToggle?: (id: string) => void
}

/** Each photo with its own switch: what nobody chose stays inside. */
const PhotoChoice = ({ photos, shown, onToggle }: PhotoChoiceProps) => (
  <View className="mq-review__photos" {...aria({ role: 'group', label: reviewCopy.photos })}>
    {photos.map((photo, at) => {
      const isShown = shown.includes(photo.id)
      return (
        <View key={photo.id} className="mq-review__photo">
          <Pressable label={`看大图：照片 ${at + 1}`} onPress={() => previewPhotos(photos.map((one) => one.full), at)}>
            <Image className="mq-review__picture" src={photo.thumb} mode="aspectFill" />
          </Pressable>
          {onToggle ? (
            <Pressable role="switch" checked={isShown} label={`照片 ${at + 1} 公开`} className={`mq-review__switch ${isShown ? 'mq-review__switch--on' : ''}`} onPress={() => onToggle(photo.id)}>
              {isShown ? reviewCopy.shown : reviewCopy.hidden}
            </Pressable>
          ) : <View className="mq-review__note">{isShown ? reviewCopy.shown : reviewCopy.hidden}</View>}
        </View>
      )
    })}
  </View>
)

interface ProposedCardProps {
  review: Review
  form: ReviewForm
  problems: ReviewProblems | null
  /** Null where the words only stand to be read. */
  onChange: ((form: ReviewForm) => void) | null
}

/** What everybody would read: written at the first check, read at the final approval. */
export const ProposedCard = ({ review, form, problems, onChange }: ProposedCardProps) => (
  <Card>
    <Heading level={2} className="mq-review__head">{reviewCopy.proposed}</Heading>
    {onChange ? (
      <View className="mq-review__fields">
        <TextInput label={reviewCopy.title} value={form.title} error={problems?.title} onChange={(title) => onChange({ ...form, title })} />
        <TextArea
          label={reviewCopy.text} value={form.text} limit={publicLimits.textMax} rows={6} hint={reviewCopy.textHint} error={problems?.text}
          onChange={(text) => onChange({ ...form, text })}
        />
      </View>
    ) : (
      <View>
        <View className="mq-review__title">{review.proposed.title}</View>
        <View className="mq-review__text">{review.proposed.text}</View>
      </View>
    )}
    {review.photos.length > 0 && (
      <View>
        <View className="mq-review__label">{reviewCopy.photos}</View>
        <PhotoChoice
          photos={review.photos}
          shown={onChange ? form.photoIds : review.photos.filter((photo) => photo.shown).map((photo) => photo.id)}
          onToggle={onChange ? (id) => onChange(withPhoto(form, id)) : undefined}
        />
      </View>
    )}
  </Card>
)

import { View } from '@tarojs/components'
import { previewPhotos } from '@/shared/platform/preview-photos'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { PhotoGrid } from '@/shared/ui/photo-grid'
import { reviewCopy } from '../copy'
import type { Review } from '../types'
import './review.scss'

/** The focus goes here when a review is opened beside its list. */
export const reviewHeadingId = 'review-original'

/** As raised: for the reviewer's eyes. */
export const OriginalCard = ({ review: { original, photos } }: { review: Review }) => (
  <Card className="mq-review__original">
    <View id={reviewHeadingId}><Heading level={2} className="mq-review__head">{reviewCopy.original}</Heading></View>
    <View className="mq-review__note">{reviewCopy.originalNote}</View>
    <View className="mq-review__title">{original.title}</View>
    <View className="mq-review__text">{original.text}</View>
    {original.placeWords && <View className="mq-review__note">{original.placeWords}</View>}
    {photos.length > 0 && (
      <PhotoGrid
        photos={photos.map((photo, at) => ({ key: photo.id, src: photo.thumb, label: `原图 ${at + 1}` }))}
        onOpen={(at) => previewPhotos(photos.map((photo) => photo.full), at)}
      />
    )}
  </Card>
)

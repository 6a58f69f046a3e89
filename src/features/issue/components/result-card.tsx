import { View } from '@tarojs/components'
import { photoCaptionLabels } from '@contract/review/vocabulary'
import { previewPhotos } from '@/shared/platform/preview-photos'
import { Card } from '@/shared/ui/card'
import { Heading } from '@/shared/ui/heading'
import { PhotoGrid } from '@/shared/ui/photo-grid'
import { detailCopy } from '../copy'
import type { IssueDetail } from '../types'
import './result-card.scss'

/** What came of it, as a review cleared it for everybody: words, and what it was like before and after. */
export const ResultCard = ({ result: { words, photos } }: { result: NonNullable<IssueDetail['result']> }) => (
  <Card>
    <Heading level={2} className="mq-result__title">{detailCopy.result}</Heading>
    {words && <View className="mq-result__words">{words}</View>}
    {photos.length > 0 && (
      <View className="mq-result__photos">
        <PhotoGrid
          photos={photos.map((photo, at) => ({
            key: photo.id, src: photo.thumb, label: detailCopy.photo(at + 1), caption: photo.caption ? photoCaptionLabels[photo.caption] : undefined,
          }))}
          onOpen={(at) => previewPhotos(photos.map((photo) => photo.full), at)}
        />
      </View>
    )}
  </Card>
)

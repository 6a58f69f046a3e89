import { View } from '@tarojs/components'
import { photoCaptionLabels, type PhotoCaption } from '@contract/review/vocabulary'
import { previewPhotos } from '@/shared/platform/preview-photos'
import { Pressable } from '@/shared/ui/pressable'
import { PhotoFrame } from './photo-frame'
import './review.scss'

interface PublicPhoto {
  id: string
  full: string
  width: number
  height: number
  caption: PhotoCaption | null
}

/** Photos as everybody would see them: the copies that were drawn, none of what they cover. */
export const PublicPhotos = ({ photos }: { photos: readonly PublicPhoto[] }) => (
  <View className="mq-review__photos">
    {photos.map((photo, at) => (
      <View key={photo.id} className="mq-review__photo">
        <Pressable className="mq-review__look" label={`看大图：公开的照片 ${at + 1}`} onPress={() => previewPhotos(photos.map((one) => one.full), at)}>
          <PhotoFrame src={photo.full} width={photo.width} height={photo.height} />
        </Pressable>
        {photo.caption && <View className="mq-review__caption">{photoCaptionLabels[photo.caption]}</View>}
      </View>
    ))}
  </View>
)

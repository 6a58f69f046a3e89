import { View } from '@tarojs/components'
import { maxPhotos } from '@contract/media/vocabulary'
import { previewPhotos } from '@/shared/platform/preview-photos'
import { aria } from '@/shared/ui/aria'
import { PhotoGrid } from '@/shared/ui/photo-grid'
import { detailCopy } from '../copy'
import type { Photos } from '../use-photos'
import './photo-field.scss'

/** Photos of a form: add, look at, take out again. */
export const PhotoField = ({ photos, problem }: { photos: Photos; problem?: string }) => {
  const tiles = photos.photos.map((photo, at) => ({ key: photo.fileId, src: photo.address, label: detailCopy.photo(at + 1) }))
  const wrong = problem ?? photos.problem
  return (
    <View className="mq-photo-field">
      <PhotoGrid
        photos={tiles}
        limit={maxPhotos}
        onAdd={photos.isAdding ? undefined : () => void photos.add()}
        onRemove={photos.remove}
        onOpen={(at) => previewPhotos(tiles.map((tile) => tile.src), at)}
      />
      {wrong && <View className="mq-photo-field__problem" {...aria({ role: 'alert' })}>{wrong}</View>}
    </View>
  )
}
